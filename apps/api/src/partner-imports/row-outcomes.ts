import type { Change } from '../platform/audit/trail.js';
import type { PartnerImportRowEntity } from './partner-import-row.entity.js';
import type { PutIn } from './put-in.js';

type Outcome = Pick<PartnerImportRowEntity, 'number' | 'outcome' | 'done'>;

/** What became of the rows of a batch, and of those before that they repeat. */
export class RowOutcomes {
  readonly changes: Change[] = [];
  private readonly outcomes = new Map<number, Outcome>();
  private earlier: ReadonlyMap<number, string> = new Map();

  /** Which organisations rows of earlier batches became. */
  before(earlier: ReadonlyMap<number, string>): void {
    this.earlier = earlier;
  }

  keep({ number }: PartnerImportRowEntity, { outcome, done, changes }: PutIn): void {
    this.outcomes.set(number, { number, outcome, done });
    this.changes.push(...changes);
  }

  refuse({ number }: PartnerImportRowEntity, reasons: readonly string[]): void {
    this.outcomes.set(number, { number, outcome: 'refused', done: { reasons } });
  }

  /** The organisation that a row became or was added to; nothing when it was refused. */
  organisationOf(number: number | null | undefined): string | undefined {
    if (number === null || number === undefined) return undefined;
    const here = this.outcomes.get(number);
    return here === undefined ? this.earlier.get(number) : here.done.organisationId;
  }

  all(): Outcome[] {
    return [...this.outcomes.values()];
  }
}
