import { Injectable } from '@nestjs/common';
import { judgeAgain, ListJudge, type RowCells } from '@zorgpaden/domain/partner-imports/read';
import { knownOrganisations } from '../likely-doubles/index.js';
import { knownContacts } from '../partner-contacts/index.js';
import type { WriteContext } from '../platform/audit/trail.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { cellsOf, withheldOf } from './list-rows.js';
import type { PartnerImportRowEntity } from './partner-import-row.entity.js';
import type { PartnerImportEntity, StoredColumn } from './partner-import.entity.js';
import { PartnerImportRepository } from './partner-import.repository.js';

/** What rows said before somebody changed them, by number. */
export type RowsBefore = ReadonlyMap<number, Partial<Pick<PartnerImportRowEntity, 'repaired'>>>;

/** Says of the rows of a list what is to become of each, as the register and the list are at this moment. */
@Injectable()
export class Judging {
  constructor(private readonly imports: PartnerImportRepository) {}

  /** Every row. */
  async judge(ctx: WriteContext, list: PartnerImportEntity): Promise<void> {
    const rows = await this.imports.rows(ctx.tx, list);
    const judge = await this.judgeOf(ctx, list);
    const judgements = rows.map((row) => judge.judge(asJudged(row, list.columns)));
    await this.imports.saveJudgements(ctx, rows, judgements);
  }

  /** Rows that somebody changed, and those to which that can matter. */
  async judgeAgain(
    ctx: WriteContext,
    list: PartnerImportEntity,
    before: RowsBefore,
  ): Promise<void> {
    // Nothing was judged yet that could stay.
    if (list.lookedAt === null) return this.judge(ctx, list);
    const { columns, typeWords } = list;
    const rows = await this.imports.rows(ctx.tx, list);
    const judgedBefore = rows.map((row) => ({
      ...asJudged(row, columns),
      judgement: { ...NOTHING, ...row.judgement, number: row.number, verdict: row.verdict },
    }));
    const changed = new Map<number, RowCells>(
      rows.flatMap((row) => {
        const was = before.get(row.number);
        return was === undefined ? [] : [[row.number, cellsOf({ ...row, ...was }, columns)]];
      }),
    );
    const judge = await this.judgeOf(ctx, list);
    const judgements = judgeAgain(judge, judgedBefore, changed, typeWords);
    const again = new Set(judgements.map(({ number }) => number));
    const judged = rows.filter(({ number }) => again.has(number));
    await this.imports.saveJudgements(ctx, judged, judgements);
  }

  private async judgeOf(
    ctx: WriteContext,
    { coalitionId, typeWords }: PartnerImportEntity,
  ): Promise<ListJudge> {
    const known = await knownOrganisations(ctx.tx, coalitionId, peildatumOf(ctx));
    const contacts = await knownContacts(ctx.tx, coalitionId);
    const contactsHere = Map.groupBy(contacts, ({ organisationId }) => organisationId);
    return new ListJudge(known, typeWords, contactsHere);
  }
}

const NOTHING = { problems: [], notices: [], candidates: [], organisationId: null, row: null };

function asJudged(row: PartnerImportRowEntity, columns: readonly StoredColumn[]) {
  return {
    number: row.number,
    cells: cellsOf(row, columns),
    withheld: withheldOf(row, columns),
    decision: row.decision,
  };
}
