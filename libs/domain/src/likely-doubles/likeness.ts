import { typeIn } from '../partner-imports/index.js';
import { normaliseName } from '../shared/index.js';

/** Words that many names hold and that tell nobody apart. */
const common = new Set([
  ...['stichting', 'vereniging', 'bv', 'nv', 'vof', 'maatschap', 'cooperatie', 'ua'],
  ...['de', 'het', 'een', 'van', 'voor', 'en', 'in', 'te', 'der', 'den', 'the', 'of', 'and', 'for'],
]);

/** What sets a name apart: `Stichting De Linde` and `de linde (BV)` become one text. */
export function coreName(name: string): string {
  const words = normaliseName(name.replaceAll('.', '')).split(' ');
  const telling = words.filter((word) => !common.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** Words that say of what kind it is, beside those of the kinds of partners. */
const kinds = new Set(['praktijk', 'centrum', 'team', 'groep', 'organisatie', 'locatie']);

/** What sets a name apart among those of its kind: `Verloskundigenpraktijk De Linde` becomes `linde`. */
export function ownName(name: string): string {
  const core = coreName(name);
  const own = core.split(' ').filter((word) => !kinds.has(word) && typeIn(word) === undefined);
  return own.length > 0 ? own.join(' ') : core;
}

/**
 * The groups of three letters of a text, each once, as `pg_trgm` makes them: every word with two blanks
 * before it and one behind.
 */
export function trigramsOf(text: string): Set<string> {
  const trigrams = new Set<string>();
  for (const word of text.split(' ')) {
    if (word === '') continue;
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) trigrams.add(padded.slice(at, at + 3));
  }
  return trigrams;
}

/** How much of the groups two texts share: 0 for none, 1 for all. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const trigram of one) if (other.has(trigram)) shared += 1;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}
