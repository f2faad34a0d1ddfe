import { Inject, Injectable } from '@nestjs/common';
import {
  importState,
  type ImportSteps,
  type RowOutcome,
  type RowVerdict,
  rowVerdicts,
  undoableUntil,
} from '@zorgpaden/domain/partner-imports';
import type {
  PartnerImportList,
  PartnerImportView,
} from '@zorgpaden/domain/partner-imports/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import type { UserContext } from '../platform/http/context.js';
import type { StoredColumn } from './partner-import.entity.js';

type Copied = 'id' | 'fileName' | 'createdBy' | 'firstRow' | 'typeWords' | 'since' | 'otherSheets';
interface Row extends ImportSteps, Pick<PartnerImportView, Copied | 'version' | 'unknownTypes'> {
  readonly createdAt: Date;
  readonly columns: readonly StoredColumn[];
  readonly examples: readonly (readonly string[])[];
  readonly counts: Partial<Record<RowVerdict, number>>;
  readonly outcomes: Partial<Record<RowOutcome, number>>;
}

/** $1 the coalition, $2 one import or null. Counts, not rows: those are pages of their own. */
const IMPORTS = `
  SELECT i.id, i.file_name AS "fileName", i.columns, i.first_row AS "firstRow",
    i.type_words AS "typeWords", i.since::text AS since, i.other_sheets AS "otherSheets", i.version,
    COALESCE(u.name, '') AS "createdBy", i.created_at AS "createdAt", i.looked_at AS "lookedAt",
    i.started_at AS "startedAt", i.cancelled_at AS "cancelledAt", i.finished_at AS "finishedAt",
    i.undo_started_at AS "undoStartedAt", i.undone_at AS "undoneAt",
    COALESCE((SELECT jsonb_object_agg(c.verdict, c.count) FROM (
      SELECT r.verdict, count(*) FROM partner_import_rows r
      WHERE r.import_id = i.id AND r.number >= i.first_row GROUP BY r.verdict) c), '{}') AS counts,
    COALESCE((SELECT jsonb_object_agg(c.outcome, c.count) FROM (
      SELECT r.outcome, count(*) FROM partner_import_rows r
      WHERE r.import_id = i.id AND r.number >= i.first_row AND r.outcome IS NOT NULL
      GROUP BY r.outcome) c), '{}') AS outcomes
  FROM partner_imports i LEFT JOIN users u ON u.id = i.created_by
  WHERE i.coalition_id = $1 AND ($2::uuid IS NULL OR i.id = $2)
  ORDER BY i.created_at DESC, i.id DESC LIMIT 50`;

/** $1 the import. The first rows, for who says which column holds what. */
const EXAMPLES = `
  SELECT r.cells FROM partner_import_rows r JOIN partner_imports i ON i.id = r.import_id
  WHERE i.id = $1 AND r.number >= i.first_row ORDER BY r.number LIMIT 20`;

/** $1 the import. Words in the column of kinds that nobody understands yet, the most frequent first. */
const UNKNOWN_TYPES = `
  SELECT lower(btrim(r.cells[c.at])) AS word
  FROM partner_import_rows r JOIN partner_imports i ON i.id = r.import_id
  CROSS JOIN LATERAL (SELECT at FROM jsonb_array_elements(i.columns) WITH ORDINALITY AS e (one, at)
    WHERE e.one->>'field' = 'partnerType') c
  WHERE i.id = $1 AND r.number >= i.first_row AND r.verdict = 'wrong'
    AND r.judgement->'problems' @> '[{"code": "partner-import.type.unknown"}]'
  GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 100`;

/** Lists that were brought in, and how far they are. */
@Injectable()
export class PartnerImportQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(ctx: UserContext, coalitionId: string): Promise<PartnerImportList> {
    permit(ctx.user, ['partner-import', 'read'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const rows = (await this.database.query(IMPORTS, [coalitionId, null])) as unknown as Row[];
    const items = rows.map((row) => {
      const {
        id,
        state,
        fileName,
        createdAt,
        createdBy,
        rows: all,
        outcomes,
        undoableUntil: until,
      } = viewOf(row, [], []);
      return {
        id,
        state,
        fileName,
        createdAt,
        createdBy,
        rows: all,
        outcomes,
        undoableUntil: until,
      };
    });
    const self = `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/partner-imports`;
    return { items, links: { self } };
  }

  async one(ctx: UserContext, coalitionId: string, id: string): Promise<PartnerImportView> {
    permit(ctx.user, ['partner-import', 'read'], { coalitionId });
    return this.view(this.database, coalitionId, id);
  }

  /** @throws DomainError `request.not-found` */
  async view(reader: Reader, coalitionId: string, id: string): Promise<PartnerImportView> {
    const [row] = (await reader.query(IMPORTS, [coalitionId, id])) as Row[];
    if (row === undefined) throw new DomainError('request.not-found');
    const examples = (await reader.query(EXAMPLES, [id])) as { cells: string[] }[];
    const unknown = (await reader.query(UNKNOWN_TYPES, [id])) as { word: string }[];
    return viewOf(
      row,
      examples.map(({ cells }) => cells),
      unknown.map(({ word }) => word),
    );
  }
}

function viewOf(
  row: Row,
  examples: readonly string[][],
  unknownTypes: string[],
): PartnerImportView {
  const { id, fileName, createdBy, firstRow, typeWords, since, otherSheets, version } = row;
  const outcomes = { added: 0, merged: 0, refused: 0, ...row.outcomes };
  const zero = Object.fromEntries(
    rowVerdicts.map((verdict) => [verdict, 0]),
  ) as PartnerImportView['counts'];
  const counts = { ...zero, ...row.counts };
  return {
    ...{ id, state: importState(row), fileName, createdBy, createdAt: row.createdAt.toISOString() },
    columns: row.columns.map((column, index) => ({ ...column, examples: filled(examples, index) })),
    ...{ firstRow, typeWords, unknownTypes, since, otherSheets, counts, outcomes, version },
    rows: Object.values(counts).reduce((sum, count) => sum + count, 0),
    done: outcomes.added + outcomes.merged + outcomes.refused,
    undoableUntil: undoableUntil(row)?.toISOString() ?? null,
  };
}

function filled(rows: readonly (readonly string[])[], column: number): string[] {
  return rows
    .map((cells) => cells[column] ?? '')
    .filter((cell) => cell.trim() !== '')
    .slice(0, 3);
}
