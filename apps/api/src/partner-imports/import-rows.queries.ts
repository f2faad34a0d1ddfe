import { Inject, Injectable } from '@nestjs/common';
import type {
  ImportRowList,
  ImportRowsQuery,
  ImportRowView,
} from '@zorgpaden/domain/partner-imports/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { pageLinks } from '../platform/http/pages.js';
import { cellsOf } from './list-rows.js';
import type { PartnerImportRowEntity } from './partner-import-row.entity.js';
import type { StoredColumn } from './partner-import.entity.js';

export const ROWS_PER_PAGE = 50;

/** $1 the coalition, $2 the import, $3 a verdict or null, $4 an outcome or null, $5 and $6 which part. */
const ROWS = `
  SELECT i.columns, r.number, r.cells, r.repaired, r.verdict, r.judgement, r.decision, r.outcome,
    r.done
  FROM partner_imports i LEFT JOIN partner_import_rows r ON r.import_id = i.id
    AND r.number >= i.first_row
    AND ($3::text IS NULL OR r.verdict = $3) AND ($4::text IS NULL OR r.outcome = $4)
  WHERE i.coalition_id = $1 AND i.id = $2
  ORDER BY r.number LIMIT $5 OFFSET $6`;

type Row = PartnerImportRowEntity & { readonly columns: readonly StoredColumn[] };

/** The rows of a list: as it says them, and what is to become of each. */
@Injectable()
export class ImportRowQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** @throws DomainError `request.not-found` */
  async list(
    ctx: UserContext,
    { coalitionId, id }: { readonly coalitionId: string; readonly id: string },
    { verdict, outcome, page = 1 }: ImportRowsQuery,
  ): Promise<ImportRowList> {
    permit(ctx.user, ['partner-import', 'read'], { coalitionId });
    const part = [ROWS_PER_PAGE + 1, (page - 1) * ROWS_PER_PAGE];
    const found = (await this.database.query(ROWS, [
      ...[coalitionId, id, verdict ?? null, outcome ?? null],
      ...part,
    ])) as unknown as Row[];
    if (found.length === 0 && page === 1) throw new DomainError('request.not-found');
    const rows = found.filter(({ number }) => number !== null);
    return {
      items: rows.slice(0, ROWS_PER_PAGE).map(viewOf),
      links: pageLinks(
        `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/partner-imports/${id}/rows`,
        { ...(verdict && { verdict }), ...(outcome && { outcome }) },
        page,
        rows.length > ROWS_PER_PAGE,
      ),
    };
  }
}

function viewOf({ columns, judgement, ...row }: Row): ImportRowView {
  const { problems = [], notices = [], candidates = [] } = judgement;
  return {
    number: row.number,
    cells: cellsOf(row, columns),
    verdict: row.verdict,
    problems: [...problems],
    notices: [...notices],
    candidates: candidates.map((one) => ({ ...one, reasons: [...one.reasons] })),
    decision: row.decision,
    outcome: row.outcome,
    reasons: [...(row.done.reasons ?? [])],
  };
}
