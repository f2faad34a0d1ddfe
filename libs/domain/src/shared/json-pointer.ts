/** A name as part of a JSON pointer (RFC 6901). */
export function escapedPointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
