import { Inject, Injectable } from '@nestjs/common';
import type { FindingInQuarantine, FindingView } from '@zorgpaden/domain/client-data/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { STATE } from './finding.repository.js';

type Row = Omit<FindingView, 'foundAt' | 'quarantinedAt' | 'settledAt'> &
  Readonly<Record<'foundAt', Date>> &
  Readonly<Record<'quarantinedAt' | 'settledAt', Date | null>>;

/** $1 one finding, or null for all. What is not settled yet comes first. */
const FINDINGS = `
  SELECT f.id, jsonb_build_object('id', c.id, 'name', c.name) AS coalition,
    f.subject_type AS subject, f.subject_id AS "subjectId", p.number, f.fields, ${STATE} AS state,
    f.found_at AS "foundAt", coalesce(u.name, '') AS "foundBy",
    f.quarantined_at AS "quarantinedAt", f.settled_at AS "settledAt", f.reason, f.told
  FROM client_data_findings f
  JOIN coalitions c ON c.id = f.coalition_id
  LEFT JOIN users u ON u.id = f.found_by
  LEFT JOIN publications p ON p.id = f.subject_id
  WHERE $1::uuid IS NULL OR f.id = $1
  ORDER BY f.outcome IS NOT NULL, f.found_at DESC, f.id DESC LIMIT 200`;

const HELD = `
  SELECT jsonb_array_elements_text(was) AS text FROM client_data_held
  WHERE finding_id = $1 AND place = 'texts'`;

/** Client data that was pointed at, for administrators. */
@Injectable()
export class FindingQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(ctx: UserContext) {
    permit(ctx.user, ['client-data', 'list']);
    const rows = await this.database.query<Row>(FINDINGS, [null]);
    const self = `${this.config.publicUrl}/api/v1/client-data-findings`;
    return { items: rows.map(viewOf), links: { self } };
  }

  /** With what is held back: there is no other way to see it. */
  async one(ctx: UserContext, id: string): Promise<FindingInQuarantine> {
    permit(ctx.user, ['client-data', 'read']);
    const [row] = await this.database.query<Row>(FINDINGS, [id]);
    if (row === undefined) throw new DomainError('request.not-found');
    const held = await this.database.query<{ text: string }>(HELD, [id]);
    return { ...viewOf(row), texts: held.map(({ text }) => text).sort() };
  }
}

function viewOf(row: Row): FindingView {
  return {
    ...row,
    foundAt: row.foundAt.toISOString(),
    quarantinedAt: row.quarantinedAt?.toISOString() ?? null,
    settledAt: row.settledAt?.toISOString() ?? null,
  };
}
