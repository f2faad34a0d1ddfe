/**
 * Whether this is one bare mail address. Stricter than the standard: a name, a list, a group, a quoted
 * part or a line end would let who typed it choose other recipients.
 */
export function isBareAddress(address: string): boolean {
  return /^[^\s@"(),:;<>[\\\]\p{C}]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(address);
}
