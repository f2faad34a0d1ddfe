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
