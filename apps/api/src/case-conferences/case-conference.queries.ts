import { Inject, Injectable } from '@nestjs/common';
import { may, nextConference } from '@zorgpaden/domain/case-conferences';
import type {
  CaseConference,
  CaseConferenceContent,
  CaseConferenceList,
} from '@zorgpaden/domain/case-conferences/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import type { Context, UserContext } from '../platform/http/context.js';
import { peildatumOf } from '../platform/http/peildatum.js';

/** $1 the coalition, $2 one of them or null. One statement however many take part. */
const CONFERENCES = `
  SELECT c.id, c.version, c.name, c.rhythm, c.moved, c.starts_at AS "startsAt",
    c.ends_at AS "endsAt", c.place, c.bringing_in AS "bringingIn", c.consent, c.job, c.phone, c.email,
    CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'name', o.name) END AS organiser,
    COALESCE((
      SELECT jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name) ORDER BY w.name, w.id)
      FROM case_conference_participants p JOIN organisations w ON w.id = p.organisation_id
      WHERE p.case_conference_id = c.id
    ), '[]') AS participants
  FROM case_conferences c LEFT JOIN organisations o ON o.id = c.organiser_id
  WHERE c.coalition_id = $1 AND c.deleted_at IS NULL AND ($2::uuid IS NULL OR c.id = $2)
  ORDER BY c.name, c.id`;

type Row = Omit<CaseConference, 'next'>;

/** Case conferences as the workspace shows them. */
@Injectable()
export class CaseConferenceQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(ctx: UserContext, coalitionId: string): Promise<CaseConferenceList> {
    permit(ctx.user, ['case-conference', 'list'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const rows = await this.rows(this.database, coalitionId, null);
    const self = `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/case-conferences`;
    return { items: rows.map((row) => shownTo(ctx, coalitionId, row)), links: { self } };
  }

  /** @throws DomainError `request.not-found` */
  async one(ctx: UserContext, coalitionId: string, id: string): Promise<CaseConference> {
    permit(ctx.user, ['case-conference', 'list'], { coalitionId });
    const [row] = await this.rows(this.database, coalitionId, id);
    if (row === undefined) throw new DomainError('request.not-found');
    return shownTo(ctx, coalitionId, row);
  }

  /** How one looks, also to a write that is not done yet. */
  async view(
    reader: Reader,
    ctx: Pick<Context, 'now'>,
    coalitionId: string,
    id: string,
  ): Promise<CaseConference> {
    const [row] = await this.rows(reader, coalitionId, id);
    if (row === undefined) throw new DomainError('request.not-found');
    return viewOf(ctx, row);
  }

  private async rows(reader: Reader, coalitionId: string, id: string | null): Promise<Row[]> {
    return (await reader.query(CONFERENCES, [coalitionId, id])) as Row[];
  }
}

function viewOf(ctx: Pick<Context, 'now'>, row: Row): CaseConference {
  const on = nextConference(row, peildatumOf(ctx));
  return { ...row, next: on === null ? null : { on, isMoved: on === row.moved?.to } };
}

/** An adviser sees that it is there, when, and who takes part. */
function shownTo(ctx: UserContext, coalitionId: string, row: Row): CaseConference {
  const view = viewOf(ctx, row);
  if (may(ctx.user, 'read-contents', { coalitionId })) return view;
  return { ...view, ...{ place: '', bringingIn: '', consent: '', job: '', phone: '', email: '' } };
}

/** What people wrote of it, as the trail keeps it. */
export function contentOf(view: CaseConference): CaseConferenceContent {
  const { id: _, version, organiser, participants, next, moved, ...content } = view;
  return {
    ...content,
    organiserId: organiser?.id ?? null,
    participantIds: participants.map(({ id }) => id),
    nextOn: next?.isMoved ? next.on : null,
  };
}
