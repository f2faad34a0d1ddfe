import type { MunicipalityMatch } from '@zorgpaden/domain/municipalities/contract';

/**
 * The one municipality that a typed name means, when there is no doubt: the only match, or the only
 * one whose name, place or former name is exactly what was typed. Otherwise people choose.
 */
export function certainMatch(
  typed: string,
  matches: readonly MunicipalityMatch[],
): MunicipalityMatch | null {
  if (matches.length <= 1) return matches[0] ?? null;
  const exact = exactMatches(typed, matches);
  return exact.length === 1 ? (exact[0] ?? null) : null;
}

/** The beginning of a postcode suggests places while somebody types; sent as it is, it means none. */
export function isPartOfPostcode(typed: string): boolean {
  return /^\d{1,3}$/.test(typed.trim());
}

/** What to choose from: those that are called exactly so, or all when none is. */
export function placeChoices(
  typed: string,
  matches: readonly MunicipalityMatch[],
): readonly MunicipalityMatch[] {
  const exact = exactMatches(typed, matches);
  return exact.length > 0 ? exact : matches;
}

function exactMatches(
  typed: string,
  matches: readonly MunicipalityMatch[],
): readonly MunicipalityMatch[] {
  return matches.filter(
    (match) => sameName(match.name, typed) || sameName(match.matched.text, typed),
  );
}

function sameName(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** Without capitals, accents, hyphens and apostrophes: `'s-Hertogenbosch` is `s hertogenbosch`. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .replace(/[^a-z0-9]+/gi, ' ')
    .trim()
    .toLowerCase();
}
