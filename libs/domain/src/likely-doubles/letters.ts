/** The groups of three letters of a text, as numbers in order, each once: two of these are compared in one pass. */
export type Letters = readonly number[];

/** As `pg_trgm` makes them: every word with two blanks before it and one behind. */
export function lettersOf(text: string): Letters {
  const groups = new Set<number>();
  for (const word of text.split(' ')) {
    if (word === '') continue;
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) groups.add(groupAt(padded, at));
  }
  return [...groups].sort((one, other) => one - other);
}

/** How much of the groups two texts share: 0 for none, 1 for all. */
export function likeness(one: Letters, other: Letters): number {
  let shared = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const difference = (one[i] ?? 0) - (other[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  const all = one.length + other.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** Plain letters fit in a small number, which takes less room; others in a larger one, beyond those. */
function groupAt(text: string, at: number): number {
  const [a, b, c] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  if ((a | b | c) < 2 ** 7) return (a << 14) | (b << 7) | c;
  return 2 ** 21 + (a * 2 ** 16 + b) * 2 ** 16 + c;
}
