import { Injectable } from '@nestjs/common';
import type { RowDecision, RowVerdict } from '@zorgpaden/domain/partner-imports';
import type { RowJudgement } from '@zorgpaden/domain/partner-imports/read';
import { DomainError, sameJson } from '@zorgpaden/domain/shared';
import { type EntityManager, In, IsNull, MoreThanOrEqual } from 'typeorm';
import type { WriteContext } from '../platform/audit/trail.js';
import type { Reader } from '../platform/db/reader.js';
import { PartnerImportMappingEntity } from './partner-import-mapping.entity.js';
import { PartnerImportRowEntity } from './partner-import-row.entity.js';
import { PartnerImportEntity } from './partner-import.entity.js';

/** So many rows go to the database in one statement. */
const PIECE = 1000;

@Injectable()
export class PartnerImportRepository {
  /** One at a time. @throws DomainError `request.not-found` */
  async lock(tx: EntityManager, coalitionId: string, id: string): Promise<PartnerImportEntity> {
    const found = await tx.findOne(PartnerImportEntity, {
      where: { id, coalitionId },
      lock: { mode: 'pessimistic_write' },
    });
    if (found === null) throw new DomainError('request.not-found');
    return found;
  }

  /** @throws DomainError `request.not-found` also for an import of another coalition */
  async refuseUnknown(reader: Reader, coalitionId: string, id: string): Promise<void> {
    const found = (await reader.query(
      'SELECT 1 FROM partner_imports WHERE id = $1 AND coalition_id = $2',
      [id, coalitionId],
    )) as unknown[];
    if (found.length === 0) throw new DomainError('request.not-found');
  }

  async insert(
    { tx }: WriteContext,
    list: PartnerImportEntity,
    rows: readonly Pick<PartnerImportRowEntity, 'number' | 'cells' | 'withheld'>[],
  ): Promise<void> {
    await tx.insert(PartnerImportEntity, list);
    for (let from = 0; from < rows.length; from += PIECE) {
      await tx.query(
        `INSERT INTO partner_import_rows (import_id, number, cells, withheld)
         SELECT $1, r.number, ARRAY(SELECT jsonb_array_elements_text(r.cells)), r.withheld
         FROM jsonb_to_recordset($2) AS r (number integer, cells jsonb, withheld jsonb)`,
        [list.id, JSON.stringify(rows.slice(from, from + PIECE))],
      );
    }
  }

  async save({ tx }: WriteContext, list: PartnerImportEntity): Promise<void> {
    await tx.update(PartnerImportEntity, { id: list.id }, list);
  }

  /** From the first one with a partner, in the order of the list. */
  async rows(tx: EntityManager, list: PartnerImportEntity): Promise<PartnerImportRowEntity[]> {
    return (await tx.query(
      `SELECT import_id AS "importId", number, cells, withheld, repaired, decision, verdict,
         judgement, outcome, done
       FROM partner_import_rows WHERE import_id = $1 AND number >= $2 ORDER BY number`,
      [list.id, list.firstRow],
    )) as PartnerImportRowEntity[];
  }

  /** Those that nothing was done with yet, in the order of the list. */
  async nextRows(
    tx: EntityManager,
    { id, firstRow }: PartnerImportEntity,
    atMost: number,
  ): Promise<PartnerImportRowEntity[]> {
    return tx.find(PartnerImportRowEntity, {
      where: { importId: id, number: MoreThanOrEqual(firstRow), outcome: IsNull() },
      order: { number: 'ASC' },
      take: atMost,
    });
  }

  /** Which organisation each of these rows became, or was added to. */
  async organisationsOf(
    reader: Reader,
    importId: string,
    numbers: readonly number[],
  ): Promise<ReadonlyMap<number, string>> {
    if (numbers.length === 0) return new Map();
    const rows = (await reader.query(
      `SELECT number, done->>'organisationId' AS id FROM partner_import_rows
       WHERE import_id = $1 AND number = ANY ($2) AND done ? 'organisationId'`,
      [importId, numbers],
    )) as { number: number; id: string }[];
    return new Map(rows.map(({ number, id }) => [number, id]));
  }

  /** Writes those that are judged otherwise than before. */
  async saveJudgements(
    { tx }: WriteContext,
    before: readonly PartnerImportRowEntity[],
    judgements: readonly RowJudgement[],
  ): Promise<void> {
    const changed = judgements.filter((one, index) => {
      const known = before[index];
      return known === undefined || !isJudgedSo(known, one);
    });
    for (let from = 0; from < changed.length; from += PIECE) {
      await tx.query(
        `UPDATE partner_import_rows row SET verdict = r.verdict, judgement = r.judgement
         FROM jsonb_to_recordset($2) AS r (number integer, verdict text, judgement jsonb)
         WHERE row.import_id = $1 AND row.number = r.number`,
        [
          before[0]?.importId,
          JSON.stringify(
            changed.slice(from, from + PIECE).map(({ number, verdict, ...judgement }) => ({
              ...{ number, verdict, judgement },
            })),
          ),
        ],
      );
    }
  }

  /** What became of rows, in one statement. */
  async saveOutcomes(
    { tx }: WriteContext,
    importId: string,
    rows: readonly Pick<PartnerImportRowEntity, 'number' | 'outcome' | 'done'>[],
  ): Promise<void> {
    if (rows.length === 0) return;
    await tx.query(
      `UPDATE partner_import_rows row SET outcome = r.outcome, done = r.done
       FROM jsonb_to_recordset($2) AS r (number integer, outcome text, done jsonb)
       WHERE row.import_id = $1 AND row.number = r.number`,
      [
        importId,
        JSON.stringify(rows.map(({ number, outcome, done }) => ({ number, outcome, done }))),
      ],
    );
  }

  async remembered(tx: EntityManager, coalitionId: string): Promise<PartnerImportMappingEntity> {
    const found = await tx.findOneBy(PartnerImportMappingEntity, { coalitionId });
    return found ?? { coalitionId, fields: {}, typeWords: {} };
  }

  async remember({ tx }: WriteContext, mapping: PartnerImportMappingEntity): Promise<void> {
    await tx.upsert(PartnerImportMappingEntity, mapping, ['coalitionId']);
  }

  /** What somebody typed in place of what a row says. */
  async saveRepair(
    { tx }: WriteContext,
    {
      importId,
      number,
      repaired,
    }: Pick<PartnerImportRowEntity, 'importId' | 'number' | 'repaired'>,
  ): Promise<void> {
    await tx.update(PartnerImportRowEntity, { importId, number }, { repaired });
  }

  /** @throws DomainError `request.not-found` when one of the rows is not there */
  async saveDecision(
    { tx }: WriteContext,
    importId: string,
    numbers: readonly number[],
    decision: RowDecision | null,
  ): Promise<void> {
    const asked = [...new Set(numbers)];
    const rows = { importId, number: In(asked) };
    const { affected } = await tx.update(PartnerImportRowEntity, rows, { decision });
    if (affected !== asked.length) throw new DomainError('request.not-found');
  }
}

function isJudgedSo(
  { verdict, judgement }: { verdict: RowVerdict; judgement: Partial<RowJudgement> },
  { number: _, verdict: now, ...fresh }: RowJudgement,
): boolean {
  return (
    verdict === now &&
    sameJson(JSON.parse(JSON.stringify(judgement)), JSON.parse(JSON.stringify(fresh)))
  );
}
