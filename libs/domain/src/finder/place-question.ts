import { normaliseName } from '../shared/index.js';

/** What somebody typed into the one field for postcode, place or municipality. */
export type PlaceQuestion =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'postcode'; readonly postcode: string }
  /** Digits that can be no postcode: `0000`, `123`. */
  | { readonly kind: 'malformed-postcode' }
  | { readonly kind: 'municipality-code'; readonly code: string }
  /** A name, part of one or a former one, as `normaliseName` writes it. */
  | { readonly kind: 'name'; readonly text: string };

/** No place in the country has a name half as long. */
const longestText = 200;

/**
 * Reads `7607`, `7607 AB`, `7607ab`, `7607 Almelo`, `GM0141`, `gemeente Almelo` and `'s-Hertogenbosch`.
 * Whether there is such a place is for who has the places.
 */
export function readPlace(text: string): PlaceQuestion {
  if (text.length > longestText) return { kind: 'too-long' };
  const typed = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const code = /^GM ?(\d{4})(?:-[a-z0-9-]*)?$/i.exec(typed)?.[1];
  if (code !== undefined) return { kind: 'municipality-code', code: `GM${code}` };
  const postcode = /^([1-9]\d{3})(?: ?[a-z]{1,2})?(?:,? \D+)?$/i.exec(typed)?.[1];
  if (postcode !== undefined) return { kind: 'postcode', postcode };
  if (/^[\d .-]+(?:[a-z]{1,2})?$/i.test(typed) && /\d/.test(typed)) {
    return { kind: 'malformed-postcode' };
  }
  const name = normaliseName(typed).replace(/^gemeente (?=.)/, '');
  return name === '' ? { kind: 'empty' } : { kind: 'name', text: name };
}
