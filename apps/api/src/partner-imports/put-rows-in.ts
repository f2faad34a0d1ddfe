import { Injectable } from '@nestjs/common';
import { goodVerdicts } from '@zorgpaden/domain/partner-imports';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, type WriteContext } from '../platform/audit/trail.js';
import type { UserContext } from '../platform/http/context.js';
import { EnterRows } from './enter-rows.js';
import type { PartnerImportRowEntity } from './partner-import-row.entity.js';
import { PartnerImportRepository } from './partner-import.repository.js';
import { type Into, type PutIn, PutInRow } from './put-in-row.js';

/** What became of the rows of a batch, by their numbers. */
type Outcomes = Map<number, Pick<PartnerImportRowEntity, 'number' | 'outcome' | 'done'>>;

/**
 * Puts a batch of rows in, each whole or not at all: what is wrong with one is no reason to lose the others.
 * New organisations wait for nobody and go first, all at once; the others follow in the order of the list.
 */
@Injectable()
export class PutRowsIn {
  constructor(
    private readonly imports: PartnerImportRepository,
    private readonly enterRows: EnterRows,
    private readonly putInRow: PutInRow,
  ) {}

  async execute(
    write: WriteContext<UserContext>,
    into: Into,
    rows: readonly PartnerImportRowEntity[],
  ): Promise<void> {
    const outcomes: Outcomes = new Map();
    const fresh = rows.filter(({ verdict }) => verdict === 'new');
    const entered = await this.enterRows.execute(write, into, fresh);
    for (const [index, row] of fresh.entries()) await keep(write, outcomes, row, entered[index]);
    const others = rows.filter(({ verdict }) => verdict !== 'new');
    const before = await this.imports.organisationsOf(
      write.tx,
      into.list.id,
      others.flatMap(({ judgement }) => judgement.row ?? []),
    );
    for (const row of others) {
      const reasons = reasonsNot(row);
      if (reasons.length > 0) refuse(outcomes, row, reasons);
      else await this.one(write, into, row, { outcomes, before });
    }
    await this.imports.saveOutcomes(write, into.list.id, [...outcomes.values()]);
  }

  private async one(
    write: WriteContext<UserContext>,
    into: Into,
    row: PartnerImportRowEntity,
    { outcomes, before }: { outcomes: Outcomes; before: ReadonlyMap<number, string> },
  ): Promise<void> {
    const { organisationId, row: repeated } = row.judgement;
    const first = outcomes.get(repeated ?? 0)?.done.organisationId ?? before.get(repeated ?? 0);
    const target = organisationId ?? first;
    if (target === undefined) {
      return refuse(outcomes, row, ['partner-import.refused.repeats-refused']);
    }
    try {
      const put = await write.tx.transaction((tx) =>
        this.putInRow.execute({ ...write, tx }, into, row, target),
      );
      await keep(write, outcomes, row, put);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const codes = error.fields.length > 0 ? error.fields.map(({ code }) => code) : [error.code];
      refuse(outcomes, row, codes);
    }
  }
}

async function keep(
  write: WriteContext,
  outcomes: Outcomes,
  row: PartnerImportRowEntity,
  put: PutIn | undefined,
): Promise<void> {
  if (put === undefined) return refuse(outcomes, row, ['partner-import.refused.wrong']);
  const { number } = row;
  outcomes.set(number, { number, outcome: put.outcome, done: put.done });
  for (const change of put.changes) await record(write, change);
}

function refuse(
  outcomes: Outcomes,
  { number }: PartnerImportRowEntity,
  reasons: readonly string[],
): void {
  outcomes.set(number, { number, outcome: 'refused', done: { reasons } });
}

/** The codes of why a row does not go in; none for a good one. */
function reasonsNot({ verdict, judgement }: PartnerImportRowEntity): string[] {
  if (goodVerdicts.includes(verdict)) return [];
  if (verdict === 'wrong') return [...new Set((judgement.problems ?? []).map(({ code }) => code))];
  return [
    verdict === 'double' ? 'partner-import.refused.double' : 'partner-import.refused.left-out',
  ];
}
