import { type Letters, likeness } from './letters.js';

/** Names by their groups of letters: finds those that are like a name without comparing it with each. */
export class LettersIndex {
  private readonly names: Letters[] = [];
  private readonly owners: number[] = [];
  /** By group of letters, the names that hold it; only once there are so many that looking at each is slower. */
  private postings: Map<number, number[]> | null = null;
  private counts = new Uint16Array(0);

  /** @param owner whose names these are, in any number */
  add(owner: number, names: readonly Letters[]): void {
    for (const letters of names) {
      const name = this.names.push(letters) - 1;
      this.owners.push(owner);
      if (this.postings !== null) note(this.postings, name, letters);
    }
    if (this.postings === null && this.names.length > FEW) this.begin();
  }

  /** Those with a name that is at least so like one of these. */
  like(asked: readonly Letters[], least: number): number[] {
    return asked.flatMap((letters) => this.likeOne(letters, least));
  }

  private likeOne(letters: Letters, least: number): number[] {
    const owners: number[] = [];
    for (const name of this.candidates(letters, least)) {
      const found = this.names[name];
      if (found !== undefined && isLike(found, letters, least))
        owners.push(this.owners[name] ?? -1);
    }
    return owners;
  }

  private begin(): void {
    const postings = new Map<number, number[]>();
    this.names.forEach((letters, name) => note(postings, name, letters));
    this.postings = postings;
  }

  /**
   * Those that can be so like it, and few others. What is like a name misses no more than the rest of its
   * groups, so that enough of the rarest must be there; the most common ones are not looked at.
   */
  private candidates(letters: Letters, least: number): Iterable<number> {
    const { postings } = this;
    if (postings === null) return this.names.keys();
    if (this.counts.length < this.names.length) {
      this.counts = new Uint16Array(2 * this.names.length);
    }
    const { counts } = this;
    const lists = letters
      .map((group) => postings.get(group) ?? NONE)
      .sort((one, other) => one.length - other.length)
      .slice(0, Math.ceil(letters.length * Math.min(1, 1 - least + SURPLUS)));
    // A little less: what is computed with fractions is not to be lost to rounding.
    const enough = Math.max(1, lists.length - letters.length * (1 - least) - 1e-9);
    const touched: number[] = [];
    for (const list of lists) {
      for (const name of list) {
        const count = (counts[name] ?? 0) + 1;
        counts[name] = count;
        if (count === 1) touched.push(name);
      }
    }
    const found: number[] = [];
    for (const name of touched) {
      if ((counts[name] ?? 0) >= enough) found.push(name);
      counts[name] = 0;
    }
    return found;
  }
}

function note(postings: Map<number, number[]>, name: number, letters: Letters): void {
  for (const group of letters) {
    const found = postings.get(group);
    if (found === undefined) postings.set(group, [name]);
    else found.push(name);
  }
}

/** The shorter one shares no more than it has: lengths alone say no to most. */
function isLike(one: Letters, other: Letters, least: number): boolean {
  const shorter = Math.min(one.length, other.length);
  const longer = Math.max(one.length, other.length);
  return shorter / longer >= least && likeness(one, other) >= least;
}

const NONE: readonly number[] = [];
/** So many names are looked at one by one. */
const FEW = 32;
/** How much more of the groups is looked at than may be missing: more finds fewer others. */
const SURPLUS = 0.1;
