import { Injectable } from '@nestjs/common';
import {
  agreedVersionOn,
  type AgreementVersion,
  may as mayAgreements,
  standing,
} from '@zorgpaden/domain/agreements';
import { may as mayFollowUps } from '@zorgpaden/domain/follow-ups';
import type { PartnershipWork } from '@zorgpaden/domain/partnerships/work.contract';
import { reflectionReach } from '@zorgpaden/domain/reflections';
import { compareText, DomainError, type PlainDate } from '@zorgpaden/domain/shared';
import { permit } from '../platform/auth/permit.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { peildatumOf } from '../platform/http/peildatum.js';

interface AgreementRow {
  readonly id: string;
  readonly versions: readonly (Pick<
    AgreementVersion,
    'number' | 'status' | 'agreedOn' | 'endedOn'
  > & {
    readonly content: Pick<AgreementVersion['content'], 'title' | 'validity'>;
    readonly isParty: boolean;
  })[];
}
type Row = Omit<PartnershipWork, 'agreements'> & {
  readonly agreements: readonly AgreementRow[] | null;
};

/**
 * One statement for all of it: $1 the coalition, $2 the partnership, $3 and $4 whose reflections, $5
 * whether its agreements, $6 whether its follow-ups, $7 today. Of reflections and follow-ups the last
 * hundred.
 */
const WORK = `
  SELECT
    CASE WHEN $5 THEN COALESCE((
      SELECT jsonb_agg(jsonb_build_object('id', g.id, 'versions', v.versions))
      FROM agreements g CROSS JOIN LATERAL (
        SELECT jsonb_agg(jsonb_build_object('number', v.number, 'status', v.status,
            'agreedOn', v.agreed_on, 'endedOn', v.ended_on, 'isParty', y.id IS NOT NULL,
            'content', jsonb_build_object('title', v.content->'title',
              'validity', v.content->'validity')) ORDER BY v.number) AS versions,
          bool_or(y.id IS NOT NULL) AS has_part
        FROM agreement_versions v
        LEFT JOIN agreement_parties y
          ON y.version_id = v.id AND y.organisation_id = p.organisation_id
            AND (y.left_on IS NULL OR y.left_on > $7::date)
        WHERE v.agreement_id = g.id AND v.deleted_at IS NULL
      ) v
      WHERE g.coalition_id = p.coalition_id AND v.has_part), '[]') END AS agreements,
    COALESCE((
      SELECT jsonb_agg(jsonb_build_object('id', r.id, 'date', r.date, 'isHeld', r.held,
        'wasHeard', r.heard)
                       ORDER BY r.date DESC, r.id)
      FROM (
        SELECT f.id, f.date, f.held_at IS NOT NULL AS held, h.reflection_id IS NOT NULL AS heard
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
    const today = peildatumOf(ctx);
    const [found] = await this.database.query<Row>(WORK, [
      ...[coalitionId, id, isAll, organisations],
      mayAgreements(ctx.user, 'list', { coalitionId }),
      mayFollowUps(ctx.user, 'read', { coalitionId }),
      today,
    ]);
    if (found === undefined) throw new DomainError('request.not-found');
    const agreements = found.agreements?.map((one) => partIn(one, today)) ?? null;
    return { ...found, agreements: agreements?.sort(byTitle) ?? null };
  }
}

/** An agreement by the versions that the partner is party to. */
function partIn(
  { id, versions }: AgreementRow,
  today: PlainDate,
): NonNullable<PartnershipWork['agreements']>[number] {
  const own = versions.filter(({ isParty }) => isParty);
  const state = standing(versions, today, own);
  const shown = state === 'agreed' ? agreedVersionOn(own, today) : own.at(-1);
  return { id, title: shown?.content.title ?? '', state };
}

function byTitle(one: { readonly title: string }, other: { readonly title: string }): number {
  return compareText(one.title, other.title);
}
