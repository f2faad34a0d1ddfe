import type { PartnerTypeSlug } from '../organisations/index.js';
import { LettersIndex } from './letters-index.js';
import { LIKE, type Prepared } from './sameness.js';

/**
 * What sets names apart among their kind, by kind and place: only those are compared whose kind and place
 * say nothing against it.
 */
export class OwnNames {
  private readonly byKind = new Map<PartnerTypeSlug | null, Map<string, LettersIndex>>();

  add(owner: number, { partnerType, placeCore, ownLetters }: Prepared): void {
    const places = this.byKind.get(partnerType) ?? new Map<string, LettersIndex>();
    this.byKind.set(partnerType, places);
    const names = places.get(placeCore) ?? new LettersIndex();
    places.set(placeCore, names);
    names.add(owner, ownLetters);
  }

  like({ partnerType, placeCore, ownLetters }: Prepared): number[] {
    const kinds =
      partnerType === null
        ? [...this.byKind.values()]
        : [this.byKind.get(partnerType), this.byKind.get(null)];
    return kinds
      .flatMap((places) => among(places ?? new Map<string, LettersIndex>(), placeCore))
      .flatMap((names) => names.like(ownLetters, LIKE));
  }
}

/** Of a place that is not known anything may be the same. */
function among(places: ReadonlyMap<string, LettersIndex>, placeCore: string): LettersIndex[] {
  if (placeCore === '') return [...places.values()];
  return [places.get(placeCore), places.get('')].filter((names) => names !== undefined);
}
