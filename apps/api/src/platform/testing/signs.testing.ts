/** Something that a test waits for, when there is a sign of it. */
export class Signs<Sign> {
  readonly seen: Sign[] = [];
  private waiting: (() => void)[] = [];

  give(sign: Sign): void {
    this.seen.push(sign);
    for (const look of this.waiting.splice(0)) look();
  }

  /** Resolves with everything seen, once there are this many. */
  async reach(count: number): Promise<readonly Sign[]> {
    while (this.seen.length < count) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    return this.seen;
  }
}

/** Looks until it is so: the database gives no sign of its own. */
export async function until<Seen>(
  look: () => Promise<Seen>,
  isSo: (seen: Seen) => boolean,
): Promise<Seen> {
  for (;;) {
    const seen = await look();
    if (isSo(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
