import { Injectable } from '@nestjs/common';
import { may as mayAgreements } from '@zorgpaden/domain/agreements';
import { may as mayFollowUps } from '@zorgpaden/domain/follow-ups';
import type { PartnershipWork } from '@zorgpaden/domain/partnerships/work.contract';
import { reflectionReach } from '@zorgpaden/domain/reflections';
import { DomainError } from '@zorgpaden/domain/shared';
import { permit } from '../platform/auth/permit.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';

/**
 * One statement for all of it: $1 the coalition, $2 the partnership, $3 and $4 whose reflections, $5
 * whether its agreements, $6 whether its follow-ups. Of each the last hundred.
 */
const WORK = `
  SELECT
    CASE WHEN $5 THEN COALESCE((
      SELECT jsonb_agg(jsonb_build_object('id', a.id, 'title', a.title, 'state', a.status)
                       ORDER BY a.title, a.id)
      FROM (
        SELECT DISTINCT ON (g.id) g.id, v.content->>'title' AS title, v.status
        FROM agreement_parties y
        JOIN agreement_versions v ON v.id = y.version_id AND v.deleted_at IS NULL
        JOIN agreements g ON g.id = v.agreement_id AND g.coalition_id = p.coalition_id
        WHERE y.organisation_id = p.organisation_id AND y.left_on IS NULL
        ORDER BY g.id, v.status = 'agreed' DESC, v.number DESC LIMIT 100
      ) a), '[]') END AS agreements,
    COALESCE((
      SELECT jsonb_agg(jsonb_build_object('id', r.id, 'date', r.date, 'wasHeard', r.heard)
                       ORDER BY r.date DESC, r.id)
      FROM (
        SELECT f.id, f.date, h.reflection_id IS NOT NULL AS heard
        FROM reflection_invitations i
        JOIN reflections f ON f.id = i.reflection_id AND f.cancelled_at IS NULL
        LEFT JOIN reflection_hearings h
          ON h.reflection_id = f.id AND h.organisation_id = i.organisation_id
        WHERE i.organisation_id = p.organisation_id AND f.coalition_id = p.coalition_id
          AND ($3 OR EXISTS (SELECT 1 FROM reflection_invitations mine
            WHERE mine.reflection_id = f.id AND mine.organisation_id = ANY ($4)))
        ORDER BY f.date DESC, f.id LIMIT 100
      ) r), '[]') AS reflections,
    CASE WHEN $6 THEN COALESCE((
      SELECT jsonb_agg(jsonb_build_object('id', w.id, 'title', w.title, 'dueOn', w.due_on,
        'state', w.state) ORDER BY w.state <> 'open', w.due_on NULLS LAST, w.id)
      FROM (
        SELECT * FROM follow_ups
        WHERE organisation_id = p.organisation_id AND coalition_id = p.coalition_id
          AND deleted_at IS NULL
        ORDER BY state <> 'open', due_on NULLS LAST, id LIMIT 100
      ) w), '[]') END AS "followUps",
    COALESCE((
      SELECT jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) ORDER BY c.name, c.id)
      FROM case_conferences c
      WHERE c.coalition_id = p.coalition_id AND c.deleted_at IS NULL
        AND (c.organiser_id = p.organisation_id OR EXISTS (
          SELECT 1 FROM case_conference_participants t
          WHERE t.case_conference_id = c.id AND t.organisation_id = p.organisation_id))
    ), '[]') AS "caseConferences"
  FROM partnerships p
  JOIN coalitions k ON k.id = p.coalition_id AND k.deleted_at IS NULL
  WHERE p.id = $2 AND p.coalition_id = $1 AND p.deleted_at IS NULL`;

/** What a partner does with the others in one coalition. */
@Injectable()
export class PartnershipWorkQueries {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `request.not-found` */
  async one(ctx: UserContext, coalitionId: string, id: string): Promise<PartnershipWork> {
    permit(ctx.user, ['partnership', 'list'], { coalitionId });
    const { isAll, organisations } = reflectionReach(ctx.user, coalitionId);
    const [found] = await this.database.query<PartnershipWork>(WORK, [
      ...[coalitionId, id, isAll, organisations],
      mayAgreements(ctx.user, 'list', { coalitionId }),
      mayFollowUps(ctx.user, 'read', { coalitionId }),
    ]);
    if (found === undefined) throw new DomainError('request.not-found');
    return found;
  }
}
