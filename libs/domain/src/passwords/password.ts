/** Shorter passwords are refused (NIST SP 800-63B for a password that is the only factor). */
export const shortestPassword = 15;

/** Room for a whole sentence; more would only cost the time to weigh and hash it. */
export const longestPassword = 256;

/** One form per password: the same letters come composed from one keyboard and apart from another. */
export function normalisePassword(password: string): string {
  return password.normalize('NFC');
}

/**
 * The words that somebody who knows a person tries first: the parts of a name and of a mail address.
 */
export function ownWords(...texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return [...new Set(words.filter((word) => word.length >= 3))];
}
