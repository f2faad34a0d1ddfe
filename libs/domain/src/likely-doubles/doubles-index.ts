import { type DoubleReason, isSure, type Prepared, reasonsOf } from './sameness.js';

/** An organisation that may be the one that was asked about. */
export interface LikelyDouble<Known extends Prepared> {
  readonly known: Known;
  readonly reasons: readonly DoubleReason[];
  /** Nobody has to be asked. */
  readonly sure: boolean;
}

/** To be like it a name shares six tenths of the groups of letters: the rarest of more than four find it. */
const RAREST = 0.45;

/** Finds likely doubles among many organisations, without comparing each with each. */
export class DoublesIndex<Known extends Prepared> {
  private readonly byKey = new Map<string, Set<Known>>();

  constructor(known: Iterable<Known> = []) {
    for (const one of known) this.add(one);
  }

  add(one: Known): void {
    const letters = [...one.trigrams, ...one.ownTrigrams].flatMap((set) => [...set]);
    for (const key of new Set([...keysOf(one), ...letters])) {
      const found = this.byKey.get(key);
      if (found === undefined) this.byKey.set(key, new Set([one]));
      else found.add(one);
    }
  }

  /** The likeliest first: the sure ones, then by how many reasons there are. */
  find(asked: Prepared): LikelyDouble<Known>[] {
    const candidates = new Set<Known>();
    const sets = [...asked.trigrams, ...asked.ownTrigrams];
    const rare = sets.flatMap((set) => this.rarest(set));
    for (const key of [...keysOf(asked), ...rare]) {
      for (const one of this.byKey.get(key) ?? []) if (one !== asked) candidates.add(one);
    }
    return [...candidates]
      .map((known) => {
        const reasons = reasonsOf(asked, known);
        return { known, reasons, sure: isSure(asked, known, reasons) };
      })
      .filter(({ reasons }) => reasons.length > 0)
      .sort((a, b) => Number(b.sure) - Number(a.sure) || b.reasons.length - a.reasons.length);
  }

  private rarest(trigrams: ReadonlySet<string>): string[] {
    const sizes = [...trigrams].map((key) => ({ key, size: this.byKey.get(key)?.size ?? 0 }));
    const rarest = sizes.sort((a, b) => a.size - b.size);
    return rarest.slice(0, Math.ceil(trigrams.size * RAREST)).map(({ key }) => key);
  }
}

function keysOf({ numbers, cores, webDomains, phone }: Prepared): string[] {
  return [
    ...numbers,
    ...cores.map((core) => `name ${core}`),
    ...webDomains.map((domain) => `web ${domain}`),
    ...(phone === '' ? [] : [`phone ${phone}`]),
  ];
}
