import type { SealPlace, Tell } from './finding.js';

type Range = { from: number; to: number };

/** Tells which seals are missing where: a row of them as one finding. */
export class MissingSeals {
  private readonly open: Record<SealPlace, Range | undefined> = {
    database: undefined,
    file: undefined,
  };

  constructor(private readonly tell: Tell) {}

  /** Neither place has them. */
  everywhere(from: number, to: number): void {
    for (const place of ['database', 'file'] as const) {
      const range = (this.open[place] ??= { from, to });
      range.to = to;
    }
  }

  note(place: SealPlace, number: number, isThere: boolean): void {
    const range = this.open[place];
    if (isThere) {
      if (range !== undefined) this.tell({ kind: 'seals-missing', place, ...range });
      this.open[place] = undefined;
    } else if (range === undefined) {
      this.open[place] = { from: number, to: number };
    } else {
      range.to = number;
    }
  }

  /** What is missing at the end of the database is in the file: it was put back to an earlier state. */
  end(): void {
    const { database, file } = this.open;
    if (database !== undefined) this.tell({ kind: 'database-older', ...database });
    if (file !== undefined) this.tell({ kind: 'seals-missing', place: 'file', ...file });
  }
}
