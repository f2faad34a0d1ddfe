import type { INestApplicationContext } from '@nestjs/common';
import { newOrganisation } from '@zorgpaden/domain/organisations/contract';
import { newPartnerContact } from '@zorgpaden/domain/partner-contacts/contract';
import { newPartnership } from '@zorgpaden/domain/partnerships/contract';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import { RegisterOrganisation } from '../organisations/index.js';
import { KeepPartnerContact } from '../partner-contacts/index.js';
import {
  AddPartnership,
  PartnershipQueries,
  StatePartnershipStatus,
} from '../partnerships/index.js';
import type { User } from '../platform/auth/user.js';
import type { UserContext } from '../platform/http/context.js';
import { partnerLives } from './content/partner-life.js';
import type { DemonstrationCoalition, DemonstrationPartner } from './demonstration-content.js';
import type { Progress } from './progress.js';

interface Told {
  readonly coalitionId: string;
  readonly coalition: DemonstrationCoalition;
}

/** Registers the partners of a coalition, since when they take part, and what became of them. */
export class PartnerTeller {
  private readonly register: RegisterOrganisation;
  private readonly add: AddPartnership;
  private readonly state: StatePartnershipStatus;
  private readonly queries: PartnershipQueries;
  private readonly keep: KeepPartnerContact;

  constructor(
    app: INestApplicationContext,
    private readonly progress: Progress,
    /** Those that were registered for another coalition already, by name: one organisation each. */
    private readonly known: Map<string, string>,
  ) {
    this.register = app.get(RegisterOrganisation, { strict: false });
    this.add = app.get(AddPartnership, { strict: false });
    this.state = app.get(StatePartnershipStatus, { strict: false });
    this.queries = app.get(PartnershipQueries, { strict: false });
    this.keep = app.get(KeepPartnerContact, { strict: false });
  }

  /** @returns the ids of the partnerships, in the order of the content */
  async tellFirst(
    { coalitionId, coalition }: Told,
    when: { readonly daysAgo: number; readonly user: User },
  ): Promise<string[]> {
    const { key, partners, formedOn } = coalition;
    const ids: string[] = [];
    for (const [index, partner] of partners.entries()) {
      const step = { coalitionId, key: `${key} ${index}`, partner, status: 'active', when };
      ids.push(await this.partner(step, () => formedOn));
    }
    return ids;
  }

  async tellLater(told: Told, lead: User, first: readonly string[]): Promise<void> {
    const { coalitionId } = told;
    const { key } = told.coalition;
    const { later, contacts } = partnerLives[key] ?? { later: [], contacts: [] };
    for (const [index, { status, daysAgo, endedDaysAgo, ...partner }] of later.entries()) {
      const step = { coalitionId, key: `${key} later ${index}`, partner, status };
      const id = await this.partner({ ...step, when: { daysAgo, user: lead } }, dayOf);
      if (endedDaysAgo === undefined) continue;
      const when = { daysAgo: endedDaysAgo, user: lead };
      await this.progress.once(`${key} end ${index}`, when, (ctx) =>
        this.end(ctx, coalitionId, id),
      );
    }
    for (const [index, { partner, ...contact }] of contacts.entries()) {
      const when = { daysAgo: 80, user: lead };
      const asked = { role: null, phone: '', email: '', ...contact, partnershipId: first[partner] };
      await this.progress.once(`${key} contact ${index}`, when, async (ctx) => {
        return (await this.keep.add(ctx, coalitionId, newPartnerContact.parse(asked))).id;
      });
    }
  }

  private async partner(
    step: {
      readonly coalitionId: string;
      readonly key: string;
      readonly partner: DemonstrationPartner;
      readonly status: string;
      readonly when: { readonly daysAgo: number; readonly user: User };
    },
    since: (ctx: UserContext) => string,
  ): Promise<string> {
    const { coalitionId, key, partner, status, when } = step;
    const organisationId = await this.organisation(key, partner, when);
    return this.progress.once(`${key} partner`, when, async (ctx) => {
      const { part = '' } = partner;
      const given = newPartnership.parse({ organisationId, status, part, from: since(ctx) });
      return (await this.add.execute(ctx, coalitionId, given)).id;
    });
  }

  private async organisation(
    key: string,
    partner: DemonstrationPartner,
    when: { readonly daysAgo: number; readonly user: User },
  ): Promise<string> {
    const known = this.known.get(partner.name);
    if (known !== undefined) return known;
    const id = await this.progress.once(`${key} organisation`, when, async (ctx) => {
      const { name, partnerType } = partner;
      const given = newOrganisation.parse({ name, partnerType });
      return (await this.register.execute(ctx, given, { demonstration: true })).id;
    });
    this.known.set(partner.name, id);
    return id;
  }

  private async end(ctx: UserContext, coalitionId: string, id: string): Promise<string> {
    const { version } = await this.queries.one(ctx, coalitionId, id);
    const given = { status: 'ended', from: dayOf(ctx), reason: 'Gestopt (verzonnen)' } as const;
    return (await this.state.execute(ctx, { coalitionId, id, version }, given)).id;
  }
}

function dayOf({ now }: UserContext): string {
  return amsterdamNow(now.getTime()).date;
}
