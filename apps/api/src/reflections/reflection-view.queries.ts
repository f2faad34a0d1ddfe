import { Injectable } from '@nestjs/common';
import {
  type Findings,
  reflectionPolicy,
  reflectionReach,
  type WayHeard,
} from '@zorgpaden/domain/reflections';
import type {
  Participant,
  ReflectionForm,
  ReflectionView,
} from '@zorgpaden/domain/reflections/contract';
import { DomainError, type PlainDate } from '@zorgpaden/domain/shared';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { Database } from '../platform/db/database.js';
import type { Context, UserContext } from '../platform/http/context.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { Links } from '../platform/links/index.js';
import { reflectionFormLink } from './reflection-form-link.js';
import { partnersOf, REFLECTIONS, type ReflectionRow } from './reflection-rows.js';
import { Partners, summaryOf } from './summary.js';

interface Row extends ReflectionRow {
  readonly note: string;
  readonly findings: Findings;
  readonly decisions: string;
  readonly cancelReason: string;
  readonly sharedAt: Date | null;
}

/** $3 the reflection. */
const ONE = `
  SELECT listed.*, r.note, r.findings, r.decisions, r.cancel_reason AS "cancelReason",
    r.shared_at AS "sharedAt"
  FROM (${REFLECTIONS} AND r.id = $3) listed JOIN reflections r ON r.id = listed.id`;

interface ParticipantRow {
  readonly organisation: { id: string; name: string; domain: string };
  readonly active: boolean;
  readonly invited: boolean;
  readonly email: string | null;
  readonly how: WayHeard | null;
  readonly on: PlainDate | null;
  readonly answers: Findings | null;
  readonly answeredBy: string | null;
  readonly sentAt: Date | null;
}

/** $1 the reflection, $2 the peildatum. Everybody who was invited, was a partner on the day, or was heard. */
const PARTICIPANTS = `
  SELECT jsonb_build_object('id', o.id, 'name', o.name, 'domain', o.domain) AS organisation,
    EXISTS (SELECT 1 FROM partnerships p WHERE p.coalition_id = r.coalition_id
      AND p.organisation_id = o.id AND p.period @> r.date) AS active,
    i.id IS NOT NULL AS invited, i.email, h.how, h.heard_on::text AS "on",
    p.answers, COALESCE(u.name, p.answered_by) AS "answeredBy", p.sent_at AS "sentAt"
  FROM reflections r
  JOIN organisations o ON o.id IN (
    SELECT organisation_id FROM reflection_invitations WHERE reflection_id = r.id
    UNION SELECT organisation_id FROM reflection_hearings WHERE reflection_id = r.id
    UNION SELECT organisation_id FROM partnerships
      WHERE coalition_id = r.coalition_id AND period @> r.date)
  LEFT JOIN reflection_invitations i ON i.reflection_id = r.id AND i.organisation_id = o.id
  LEFT JOIN reflection_hearings h ON h.reflection_id = r.id AND h.organisation_id = o.id
    AND h.heard_on <= $2::date
  LEFT JOIN reflection_preparations p ON p.reflection_id = r.id AND p.organisation_id = o.id
  LEFT JOIN users u ON u.id = p.user_id
  WHERE r.id = $1 ORDER BY o.name, o.id`;

/** $1 the invitation. */
const FORM = `
  SELECT c.name AS coalition, o.name AS organisation, r.date::text AS date,
    r.starts_at AS "startsAt", r.ends_at AS "endsAt", r.place,
    COALESCE(p.answers, '{}') AS answers
  FROM reflection_invitations i
  JOIN reflections r ON r.id = i.reflection_id AND r.cancelled_at IS NULL
  JOIN coalitions c ON c.id = r.coalition_id AND c.deleted_at IS NULL
  JOIN organisations o ON o.id = i.organisation_id
  LEFT JOIN reflection_preparations p
    ON p.reflection_id = i.reflection_id AND p.organisation_id = i.organisation_id
  WHERE i.id = $1`;

/** One reflection, for each reader as far as it is theirs to read. */
@Injectable()
export class ReflectionViewQueries {
  constructor(
    private readonly database: Database,
    private readonly links: Links,
  ) {}

  /** @throws DomainError `request.not-found`, also for a partner that was not invited */
  async one(
    ctx: UserContext,
    coalitionId: string,
    id: string,
    asked: { readonly peildatum?: PlainDate | undefined } = {},
  ): Promise<ReflectionView> {
    permit(ctx.user, ['reflection', 'read'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const peildatum = peildatumOf(ctx, asked);
    const [[row], found, partners] = await Promise.all([
      this.database.query<Row>(ONE, [coalitionId, peildatum, id]),
      this.database.query<ParticipantRow>(PARTICIPANTS, [id, peildatum]),
      partnersOf(this.database, coalitionId).then((all) => new Partners(all)),
    ]);
    const reach = reflectionReach(ctx.user, coalitionId);
    const own = found.filter(
      ({ invited, organisation }) => invited && reach.organisations.includes(organisation.id),
    );
    if (row === undefined || (!reach.isAll && own.length === 0)) {
      throw new DomainError('request.not-found');
    }
    const { note, findings, decisions, cancelReason, sharedAt, ...listed } = row;
    const reads = reach.readsFindings || own.length > 0 || (reach.isAll && sharedAt !== null);
    const writes = reflectionPolicy.may(ctx.user, 'plan', { coalitionId });
    const isHeld = row.heldAt !== null;
    return {
      ...summaryOf(listed, partners, peildatum),
      note,
      participants: found.map((one) =>
        participantOf(one, {
          email: writes,
          // Beforehand a partner reads what it said itself; the conversation is for the rest.
          prepared: reach.readsFindings || (reads && isHeld) || own.includes(one),
        }),
      ),
      findings: reads ? findings : null,
      decisions: reads ? decisions : null,
      findingsShared: sharedAt !== null,
      cancelReason: row.cancelledAt === null ? null : cancelReason,
      closedAt: row.closedAt?.toISOString() ?? null,
    };
  }

  /** What the form asks whoever holds the link; it is not used up by looking. */
  async form(ctx: Context, token: string): Promise<ReflectionForm> {
    const id = await this.links.find(ctx.now, reflectionFormLink, token);
    const [form] = id === undefined ? [] : await this.database.query<ReflectionForm>(FORM, [id]);
    if (form === undefined) throw new DomainError('link.ended');
    return form;
  }
}

function participantOf(
  row: ParticipantRow,
  shows: { readonly email: boolean; readonly prepared: boolean },
): Participant {
  const { organisation, active, invited, email, how, on, answers, answeredBy, sentAt } = row;
  return {
    organisation,
    active,
    invited,
    email: shows.email ? email : null,
    heard: how === null || on === null ? null : { how, on },
    prepared:
      shows.prepared && answers !== null && sentAt !== null
        ? { answers, answeredBy: answeredBy ?? '', sentAt: sentAt.toISOString() }
        : null,
  };
}
