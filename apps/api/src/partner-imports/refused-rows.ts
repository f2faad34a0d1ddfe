import { Injectable } from '@nestjs/common';
import { problems as english } from '@zorgpaden/texts/en/problems';
import { problems as dutch } from '@zorgpaden/texts/nl/problems';
import { DomainError } from '@zorgpaden/domain/shared';
import { permit } from '../platform/auth/permit.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import type { TableFile } from '../platform/http/table-file.js';
import { cellsOf } from './list-rows.js';
import type { PartnerImportRowEntity } from './partner-import-row.entity.js';
import type { StoredColumn } from './partner-import.entity.js';

/** So many rows are in memory at once. */
const PAGE = 1000;

const heads = { nl: ['Rij', 'Waarom niet'], en: ['Row', 'Why not'] } as const;

/** The rows that did not go in, as the list says them, each with the reason: to repair and bring in again. */
@Injectable()
export class RefusedRows {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `request.not-found` */
  async execute(ctx: UserContext, coalitionId: string, id: string): Promise<TableFile> {
    permit(ctx.user, ['partner-import', 'read'], { coalitionId });
    const [list] = await this.database.query<{ columns: StoredColumn[] }>(
      'SELECT columns FROM partner_imports WHERE coalition_id = $1 AND id = $2',
      [coalitionId, id],
    );
    if (list === undefined) throw new DomainError('request.not-found');
    return {
      name: `niet-overgenomen-${ctx.now.toISOString().slice(0, 10)}`,
      head: [...list.columns.map(({ head }) => head), ...heads[ctx.language]],
      rows: this.rows(ctx, id, list.columns),
    };
  }

  private async *rows(ctx: UserContext, id: string, columns: readonly StoredColumn[]) {
    let after = 0;
    for (;;) {
      const page = (await this.database.query(
        `SELECT number, cells, repaired, done FROM partner_import_rows
         WHERE import_id = $1 AND outcome = 'refused' AND number > $2 ORDER BY number LIMIT $3`,
        [id, after, PAGE],
      )) as unknown as PartnerImportRowEntity[];
      for (const row of page) yield lineOf(ctx, row, columns);
      if (page.length < PAGE) return;
      after = page.at(-1)?.number ?? after;
    }
  }
}

function lineOf(
  { language }: UserContext,
  row: PartnerImportRowEntity,
  columns: readonly StoredColumn[],
): string[] {
  const repaired = cellsOf(row, columns);
  const cells = columns.map(({ field }, index) =>
    field === null ? (row.cells[index] ?? '') : (repaired[field] ?? ''),
  );
  const sentences = language === 'nl' ? dutch : english;
  const reasons = (row.done.reasons ?? []).map((code) => {
    const sentence = (sentences as Readonly<Record<string, unknown>>)[code];
    return typeof sentence === 'string' ? sentence : code;
  });
  return [...cells, String(row.number), reasons.join(' ')];
}
