/**
 * A name as people compare it: lower case, no accents, no apostrophes, one space between words.
 * `'s-Hertogenbosch`, `’s Hertogenbosch` and `s hertogenbosch` become one text, and so do
 * `Súdwest-Fryslân` and `sudwest fryslan`, composed or not.
 */
export function normaliseName(text: string): string {
  // Most names are plain already, and the finder orders by them while somebody waits.
  if (plainName.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[æœøðþßłđı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/['\u2018\u2019\u201b\u02bc\u02b9\u00b4`\u2032\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const plainName = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;

/** Letters that are not a plain letter with a mark, and that people type as plain ones. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** A name as part of an address: `'s-Hertogenbosch` becomes `s-hertogenbosch`. */
export function slugify(text: string): string {
  return normaliseName(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Order by code points: the same on every machine and in every language, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  let index = 0;
  while (index < a.length && index < b.length && a[index] === b[index]) index += 1;
  // A surrogate pair differs at its second half only when its first half is equal: step back to it.
  if (index > 0 && isHighSurrogate(a.charCodeAt(index - 1))) index -= 1;
  return (a.codePointAt(index) ?? -1) - (b.codePointAt(index) ?? -1);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
