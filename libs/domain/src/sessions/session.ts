/** A session ends when it was not used for this long, … */
export const idleMs = 8 * 60 * 60 * 1000;
/** … and in any case after this long. */
export const longestMs = 7 * 24 * 60 * 60 * 1000;

/** One form per address: people type capitals and spaces. */
export function normaliseEmail(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
