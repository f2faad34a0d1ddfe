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
 * whether its agreements, $6 whether its follow-ups, $7 the peildatum, $8 whether that is past: what was
 * planned then nobody knows any more; $9 whether it is today. Of reflections and follow-ups the last
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
            AND (y.joined_on IS NULL OR y.joined_on <= $7::date)
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
            AND h.heard_on <= $7::date
        WHERE i.organisation_id = p.organisation_id AND f.coalition_id = p.coalition_id
          AND (f.held_at IS NULL OR f.date <= $7::date) AND (NOT $8 OR f.held_at IS NOT NULL)
          AND ($3 OR EXISTS (SELECT 1 FROM reflection_invitations mine
            WHERE mine.reflection_id = f.id AND mine.organisation_id = ANY ($4)))
        ORDER BY f.date DESC, f.id LIMIT 100
      ) r), '[]') AS reflections,
    CASE WHEN $6 THEN COALESCE((
      SELECT jsonb_agg(jsonb_build_object('id', w.id, 'title', w.title, 'dueOn', w.due_on,
        'state', w.state) ORDER BY w.state <> 'open', w.due_on NULLS LAST, w.id)
      FROM (
        SELECT f.id, f.title, f.due_on, COALESCE(s.state, 'open') AS state
        FROM follow_ups f
        LEFT JOIN LATERAL (
          SELECT state FROM follow_up_steps
          WHERE follow_up_id = f.id AND on_day <= $7::date
          ORDER BY on_day DESC, id DESC LIMIT 1) s ON true
        WHERE f.organisation_id = p.organisation_id AND f.coalition_id = p.coalition_id
          AND f.deleted_at IS NULL AND f.promised_on <= $7::date
        ORDER BY COALESCE(s.state, 'open') <> 'open', f.due_on NULLS LAST, f.id LIMIT 100
      ) w), '[]') END AS "followUps",
    CASE WHEN $9 THEN COALESCE((
      SELECT jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) ORDER BY c.name, c.id)
      FROM case_conferences c
      WHERE c.coalition_id = p.coalition_id AND c.deleted_at IS NULL
        AND (c.organiser_id = p.organisation_id OR EXISTS (
          SELECT 1 FROM case_conference_participants t
          WHERE t.case_conference_id = c.id AND t.organisation_id = p.organisation_id))
    ), '[]') END AS "caseConferences"
  FROM partnerships p
  JOIN coalitions k ON k.id = p.coalition_id AND k.deleted_at IS NULL
  WHERE p.id = $2 AND p.coalition_id = $1 AND p.deleted_at IS NULL`;

/** What a partner does with the others in one coalition. */
@Injectable()
export class PartnershipWorkQueries {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `request.not-found` */
  async one(
    ctx: UserContext,
    coalitionId: string,
    id: string,
    asked: { readonly peildatum?: PlainDate | undefined } = {},
  ): Promise<PartnershipWork> {
    permit(ctx.user, ['partnership', 'list'], { coalitionId });
    const { isAll, organisations } = reflectionReach(ctx.user, coalitionId);
    const [peildatum, today] = [peildatumOf(ctx, asked), peildatumOf(ctx)];
    const isPast = peildatum < today;
    const [found] = await this.database.query<Row>(WORK, [
      ...[coalitionId, id, isAll, organisations],
      mayAgreements(ctx.user, 'list', { coalitionId }),
      mayFollowUps(ctx.user, 'read', { coalitionId }),
      ...[peildatum, isPast, peildatum === today],
    ]);
    if (found === undefined) throw new DomainError('request.not-found');
    const agreements =
      found.agreements?.flatMap((one) => partIn(one, peildatum, isPast) ?? []) ?? null;
    return { ...found, agreements: agreements?.sort(byTitle) ?? null };
  }
}

/**
 * An agreement by the versions that the partner is party to; `undefined` when none of them was agreed by
 * a day of the past: what was being written then is not told of any more.
 */
function partIn(
  { id, versions }: AgreementRow,
  peildatum: PlainDate,
  isPast: boolean,
): NonNullable<PartnershipWork['agreements']>[number] | undefined {
  const known = isPast ? versions.filter(({ status }) => status === 'agreed') : versions;
  const own = known.filter(({ isParty }) => isParty);
  const agreed = agreedVersionOn(own, peildatum);
  if (isPast && agreed === undefined) return undefined;
  const state = standing(known, peildatum, own);
  const shown = isPast || state === 'agreed' ? agreed : own.at(-1);
  return { id, title: shown?.content.title ?? '', state };
}

function byTitle(one: { readonly title: string }, other: { readonly title: string }): number {
  return compareText(one.title, other.title);
}
