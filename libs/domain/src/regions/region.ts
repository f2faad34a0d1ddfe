/** A named set of municipalities: of a GGD, of a VSV, or one that a coalition made itself. */
export interface Region {
  readonly id: string;
  readonly kind: RegionKind;
  readonly name: string;
  /** Codes of municipalities. */
  readonly municipalities: readonly string[];
}

export const regionKinds = ['ggd', 'vsv', 'own'] as const;
export type RegionKind = (typeof regionKinds)[number];

/** The regions that a municipality lies in, by kind and then by name. */
export function regionsOf(municipality: string, regions: readonly Region[]): Region[] {
  return regions
    .filter(({ municipalities }) => municipalities.includes(municipality))
    .sort(
      (a, b) =>
        regionKinds.indexOf(a.kind) - regionKinds.indexOf(b.kind) || (a.name < b.name ? -1 : 1),
    );
}

/** Whether all these municipalities lie in the region. */
export function covers(region: Region, municipalities: readonly string[]): boolean {
  return municipalities.every((code) => region.municipalities.includes(code));
}
