import { Inject, Injectable } from '@nestjs/common';
import type {
  ContactPersonOfRoute,
  HeldAboutPerson,
  ObjectionList,
} from '@zorgpaden/domain/contact-persons/contract';
import { refusalOf } from '@zorgpaden/domain/permissions';
import { DomainError } from '@zorgpaden/domain/shared';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Context, UserContext } from '../platform/http/context.js';
import { Links } from '../platform/links/index.js';
import { contactPersonLink } from './contact-person-link.js';
import { type ContactPerson, ContactPersonRepository } from './contact-person.repository.js';

/** $1 the route. */
const SEEN = `
  SELECT r.coalition_id AS "coalitionId",
    EXISTS (SELECT 1 FROM published_routes p WHERE p.route_id = r.id) AS "isPublic"
  FROM contact_routes r JOIN coalitions c ON c.id = r.coalition_id
  WHERE r.id = $1 AND c.deleted_at IS NULL`;

const OBJECTIONS = `
  SELECT o.id, jsonb_build_object('id', c.id, 'name', c.name) AS coalition,
    concat_ws(', ', nullif(r.content->>'team', ''), nullif(r.content->>'organisation', ''),
      k.job, n.name) AS contact,
    o.objected_at AS "objectedAt"
  FROM contact_person_objections o
  LEFT JOIN contact_routes r ON r.id = o.route_id
  LEFT JOIN partner_contacts k ON k.id = o.partner_contact_id
  LEFT JOIN partnerships s ON s.id = k.partnership_id
  LEFT JOIN organisations n ON n.id = s.organisation_id
  JOIN coalitions c ON c.id = COALESCE(r.coalition_id, s.coalition_id)
  ORDER BY o.objected_at DESC, o.id DESC LIMIT 200`;

/** The person behind a contact, for professionals; and what is held, for the person. */
@Injectable()
export class ContactPersonQueries {
  constructor(
    private readonly database: Database,
    private readonly persons: ContactPersonRepository,
    private readonly links: Links,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** @throws DomainError `request.not-found` also for a contact that is not public and not theirs to see */
  async ofRoute(ctx: UserContext, routeId: string): Promise<ContactPersonOfRoute> {
    permit(ctx.user, ['contact-person', 'read']);
    const [route] = await this.database.query<{ coalitionId: string; isPublic: boolean }>(SEEN, [
      routeId,
    ]);
    if (route === undefined) throw new DomainError('request.not-found');
    const { coalitionId, isPublic } = route;
    const mayRead = refusalOf(ctx.user, ['contact-route', 'list'], { coalitionId }) === null;
    if (!isPublic && !mayRead) throw new DomainError('request.not-found');
    const person = await this.persons.behind(this.database, { routeId });
    return { person: person === undefined ? null : viewOf(person) };
  }

  /** What is held about whoever holds the link; it is not used up by looking. */
  async held(ctx: Context, token: string): Promise<HeldAboutPerson> {
    const id = await this.links.find(ctx.now, contactPersonLink, token);
    const person = id === undefined ? undefined : await this.persons.one(this.database, id);
    if (person === undefined) throw new DomainError('link.ended');
    const { coalition, organisation, behind } = person;
    return { ...viewOf(person), coalition, organisation, behind };
  }

  async objections(ctx: UserContext): Promise<ObjectionList> {
    permit(ctx.user, ['contact-person', 'list-objections']);
    const rows = await this.database.query<
      Omit<ObjectionList['items'][number], 'objectedAt'> & { objectedAt: Date }
    >(OBJECTIONS);
    const items = rows.map((row) => ({ ...row, objectedAt: row.objectedAt.toISOString() }));
    const self = `${this.config.publicUrl}/api/v1/contact-person-objections`;
    return { items, links: { self } };
  }
}

function viewOf({ name, work, phone, email, enteredAt, publicSince }: ContactPerson) {
  return {
    ...{ name, work, phone, email },
    enteredAt: enteredAt.toISOString(),
    publicSince: publicSince?.toISOString() ?? null,
  };
}
