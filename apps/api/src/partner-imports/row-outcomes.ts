import type { ContactToEnter, EnteredContact } from '../partner-contacts/index.js';
import type { Change } from '../platform/audit/trail.js';
import type { PartnerImportRowEntity } from './partner-import-row.entity.js';
import type { PutIn } from './put-in.js';

type Outcome = Pick<PartnerImportRowEntity, 'number' | 'outcome' | 'done'>;

/** What became of the rows of a batch, and of those before that they repeat. */
export class RowOutcomes {
  private readonly changes: Change[] = [];
  private readonly outcomes = new Map<number, Outcome>();
  /** Contacts to enter, with the row that tells of each. */
  private readonly meeting: { readonly number: number; readonly contact: ContactToEnter }[] = [];
  private earlier: ReadonlyMap<number, string> = new Map();

  /** Which organisations rows of earlier batches became. */
  before(earlier: ReadonlyMap<number, string>): void {
    this.earlier = earlier;
  }

  keep({ number }: PartnerImportRowEntity, { outcome, done, changes, contacts }: PutIn): void {
    this.outcomes.set(number, { number, outcome, done });
    this.changes.push(...changes);
    this.meeting.push(...contacts.map((contact) => ({ number, contact })));
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

  /** Those since the last time. */
  changesTaken(): Change[] {
    return this.changes.splice(0);
  }

  contacts(): ContactToEnter[] {
    return this.meeting.map(({ contact }) => contact);
  }

  /** @param entered what became of each contact, in the order of `contacts()` */
  meet(entered: readonly EnteredContact[]): void {
    for (const [index, { number }] of this.meeting.splice(0).entries()) {
      const row = this.outcomes.get(number);
      const made = entered[index];
      if (row === undefined || made === undefined) continue;
      const contacts = [...(row.done.contacts ?? []), { ...made, version: 1, before: null }];
      this.outcomes.set(number, { ...row, done: { ...row.done, contacts } });
    }
  }

  all(): Outcome[] {
    return [...this.outcomes.values()];
  }
}
