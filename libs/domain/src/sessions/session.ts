/** One form per address: people type capitals and spaces. */
export function normaliseEmail(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
