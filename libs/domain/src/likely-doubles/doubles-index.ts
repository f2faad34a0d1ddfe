import { LettersIndex } from './letters-index.js';
import { OwnNames } from './own-names.js';
import { type DoubleReason, isSure, LIKE_ELSEWHERE, type Prepared, reasonsOf } from './sameness.js';

/** An organisation that may be the one that was asked about. */
export interface LikelyDouble<Known extends Prepared> {
  readonly known: Known;
  readonly reasons: readonly DoubleReason[];
  /** Nobody has to be asked. */
  readonly sure: boolean;
}

/** Finds likely doubles among many organisations, without comparing each with each. */
export class DoublesIndex<Known extends Prepared> {
  private readonly all: Known[] = [];
  private readonly byKey = new Map<string, number[]>();
  private readonly whole = new LettersIndex();
  private readonly own = new OwnNames();

  constructor(known: Iterable<Known> = []) {
    for (const one of known) this.add(one);
  }

  add(one: Known): void {
    const at = this.all.push(one) - 1;
    for (const key of new Set(keysOf(one))) {
      const found = this.byKey.get(key);
      if (found === undefined) this.byKey.set(key, [at]);
      else found.push(at);
    }
    this.whole.add(at, one.letters);
    this.own.add(at, one);
  }

  /** The likeliest first: the sure ones, then by how many reasons there are, then as they were added. */
  find(asked: Prepared): LikelyDouble<Known>[] {
    const candidates = new Set([
      ...keysOf(asked).flatMap((key) => this.byKey.get(key) ?? []),
      ...this.own.like(asked),
      ...this.whole.like(asked.letters, LIKE_ELSEWHERE),
    ]);
    return [...candidates]
      .sort((one, other) => one - other)
      .flatMap((at) => this.all[at] ?? [])
      .filter((known) => (known as Prepared) !== asked)
      .map((known) => {
        const reasons = reasonsOf(asked, known);
        return { known, reasons, sure: isSure(asked, known, reasons) };
      })
      .filter(({ reasons }) => reasons.length > 0)
      .sort((a, b) => Number(b.sure) - Number(a.sure) || b.reasons.length - a.reasons.length);
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
