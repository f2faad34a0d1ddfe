import { Injectable } from '@nestjs/common';
import type { Covered } from '@zorgpaden/domain/reorganisations';
import type { GoingOver, ReorganisationCheck } from '@zorgpaden/domain/reorganisations/contract';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import { ReorganisationCheckEntity } from './reorganisation-check.entity.js';

/** What went over, of which kind. */
export interface WentOver extends GoingOver {
  readonly subject: ReorganisationCheck['subject'];
}

/** Writes to what other words hold: a reorganisation goes through all of them at once. */
@Injectable()
export class CarryOverRepository {
  /** From here to the commit nobody covers a municipality or writes in these coalitions. */
  async holdStill({ tx }: WriteContext): Promise<void> {
    await tx.query('LOCK TABLE coalition_municipalities IN SHARE ROW EXCLUSIVE MODE');
    await tx.query('SELECT id FROM coalitions ORDER BY id FOR UPDATE');
  }

  async cover({ tx }: WriteContext, coalitionId: string, after: readonly Covered[]): Promise<void> {
    await tx.query('DELETE FROM coalition_municipalities WHERE coalition_id = $1', [coalitionId]);
    await tx.query(
      `INSERT INTO coalition_municipalities (coalition_id, municipality_code, period)
       SELECT $1, code, daterange("from", "to")
       FROM jsonb_to_recordset($2::jsonb) AS covered (code text, "from" date, "to" date)`,
      [coalitionId, JSON.stringify(after.map(({ code, period }) => ({ code, ...period })))],
    );
    await tx.query('UPDATE coalitions SET version = version + 1 WHERE id = $1', [coalitionId]);
  }

  async moveRoutes(ctx: WriteContext, moved: readonly GoingOver[]): Promise<void> {
    await ctx.tx.query(
      `UPDATE contact_routes r
       SET content = jsonb_set(content, '{area,municipalities}', to_jsonb(moved.becomes)),
         version = version + 1, updated_at = $2, updated_by = $3
       FROM jsonb_to_recordset($1::jsonb) AS moved (id uuid, becomes text[])
       WHERE r.id = moved.id`,
      [JSON.stringify(moved), ctx.now, ctx.user?.id ?? null],
    );
  }

  async movePartnerships({ tx }: WriteContext, moved: readonly GoingOver[]): Promise<void> {
    await tx.query(
      `UPDATE partnerships p SET municipalities = moved.becomes, version = version + 1
       FROM jsonb_to_recordset($1::jsonb) AS moved (id uuid, becomes text[])
       WHERE p.id = moved.id`,
      [JSON.stringify(moved)],
    );
  }

  /** The coalitions whose published routes answer for a municipality that closes. */
  async publishedIn({ tx }: WriteContext, closing: readonly string[]): Promise<string[]> {
    const rows = (await tx.query(
      `SELECT DISTINCT r.coalition_id AS id FROM finder_entries e
       JOIN published_routes r USING (route_id) WHERE e.municipality_code = ANY($1)`,
      [closing],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /** What somebody of the coalition should look at. */
  async mark(
    { tx }: WriteContext,
    reorganisationId: string,
    coalitionId: string,
    all: readonly WentOver[],
  ): Promise<void> {
    const checks = all.map(({ id, subject, name, was, becomes }) => ({
      ...{ id: uuidv7(), reorganisationId, coalitionId, subject, subjectId: id, name },
      ...{ was, becomes, checkedAt: null, checkedBy: null },
    }));
    if (checks.length > 0) await tx.insert(ReorganisationCheckEntity, checks);
  }
}
