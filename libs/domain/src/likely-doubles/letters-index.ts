/** Which of many names hold a group of letters: finds those that share enough of them, by counting. */
export class LettersIndex {
  private readonly postings = new Map<string, number[]>();
  private counts = new Uint16Array(1024);

  add(at: number, sets: readonly ReadonlySet<string>[]): void {
    if (at >= this.counts.length) this.counts = new Uint16Array(2 * at);
    for (const letters of new Set(sets.flatMap((set) => [...set]))) {
      const found = this.postings.get(letters);
      if (found === undefined) this.postings.set(letters, [at]);
      else found.push(at);
    }
  }

  /**
   * Those that can share at least this part of the groups of one of the sets, and few others. What is like
   * a name misses no more than the rest of its groups, so that enough of the rarest must be there; the most
   * common ones, which nearly every name has, are not looked at.
   */
  sharing(sets: readonly ReadonlySet<string>[], part: number): number[] {
    return sets.flatMap((set) => this.sharingWith(set, part));
  }

  private sharingWith(set: ReadonlySet<string>, part: number): number[] {
    const { counts } = this;
    const lists = [...set]
      .map((letters) => this.postings.get(letters) ?? NONE)
      .sort((a, b) => a.length - b.length)
      .slice(0, Math.ceil(set.size * Math.min(1, 1 - part + SURPLUS)));
    // A little less: what is computed with fractions is not to be lost to rounding.
    const enough = Math.max(1, lists.length - set.size * (1 - part) - 1e-9);
    const touched: number[] = [];
    for (const list of lists) {
      for (const at of list) {
        const count = (counts[at] ?? 0) + 1;
        counts[at] = count;
        if (count === 1) touched.push(at);
      }
    }
    const found = touched.filter((at) => (counts[at] ?? 0) >= enough);
    for (const at of touched) counts[at] = 0;
    return found;
  }
}

const NONE: readonly number[] = [];
/** How much more of the groups is looked at than may be missing: more finds fewer others. */
const SURPLUS = 0.2;
