import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { trailPolicy } from '@zorgpaden/domain/trail';
import type { TrailList, TrailQuery } from '@zorgpaden/domain/trail/contract';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { OrganisationRepository } from '../organisations/index.js';
import { streamOf } from '../platform/audit/stream.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { pageLinks } from '../platform/http/pages.js';
import { changeOf } from './trail-change.js';
import { trailRows, type TrailScope } from './trail-rows.js';

export const CHANGES_PER_PAGE = 50;

/** Who changed something in a stream. */
const PEOPLE = `
  SELECT person.id, person.name FROM users person
  WHERE EXISTS (
    SELECT 1 FROM trail_values by JOIN trail_entries entry ON entry.id = by.entry_id
    WHERE by.name = 'actor' AND by.value = to_jsonb(person.id)::text AND entry.stream = $1)
  ORDER BY person.name, person.id`;

/** What was changed by whom (rule 13), for who may read it. */
@Injectable()
export class TrailQueries {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationRepository,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async ofCoalition(ctx: UserContext, coalitionId: string, query: TrailQuery): Promise<TrailList> {
    permit(ctx.user, ['trail', 'read'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const stream = streamOf({ coalitionId });
    const list = await this.list(`/coalitions/${coalitionId}/trail`, { stream }, query);
    return { ...list, people: await this.database.query(PEOPLE, [stream]) };
  }

  /** Also of a route that was deleted since. */
  async ofContactRoute(
    ctx: UserContext,
    coalitionId: string,
    id: string,
    query: TrailQuery,
  ): Promise<TrailList> {
    permit(ctx.user, ['trail', 'read'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const known = await this.database.query(
      'SELECT 1 FROM contact_routes WHERE id = $1 AND coalition_id = $2',
      [id, coalitionId],
    );
    if (known.length === 0) throw new DomainError('request.not-found');
    const stream = streamOf({ coalitionId });
    const scope = { stream, subject: { type: 'contact-route', id } };
    const path = `/coalitions/${coalitionId}/contact-routes/${id}/trail`;
    const list = await this.list(path, scope, query);
    return { ...list, people: await this.database.query(PEOPLE, [stream]) };
  }

  /** What was changed in the register, for who keeps its data and so may see who else did. */
  async ofOrganisation(ctx: UserContext, id: string, query: TrailQuery): Promise<TrailList> {
    const coalitions = await this.organisations.coalitionsOf(this.database, id);
    const through = coalitions.find((coalitionId) =>
      trailPolicy.may(ctx.user, 'read', { organisationId: id, coalitionId }),
    );
    permit(ctx.user, ['trail', 'read'], { organisationId: id, coalitionId: through });
    const stream = streamOf({ organisationId: id });
    return this.list(`/organisations/${id}/trail`, { stream }, query);
  }

  async ofNation(ctx: UserContext, query: TrailQuery): Promise<TrailList> {
    permit(ctx.user, ['trail', 'read-all']);
    return this.list('/trail', {}, query);
  }

  private async list(path: string, scope: TrailScope, query: TrailQuery): Promise<TrailList> {
    const { page = 1, ...filter } = query;
    const offset = (page - 1) * CHANGES_PER_PAGE;
    // One more than fits tells whether there is a next page.
    const limit = CHANGES_PER_PAGE + 1;
    const rows = await trailRows(this.database, { ...scope, ...filter }, limit, offset);
    return {
      items: rows.slice(0, CHANGES_PER_PAGE).map(changeOf),
      links: pageLinks(
        `${this.config.publicUrl}/api/v1${path}`,
        filter as Readonly<Record<string, string>>,
        page,
        rows.length > CHANGES_PER_PAGE,
      ),
    };
  }
}
