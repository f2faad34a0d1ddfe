import type { INestApplicationContext } from '@nestjs/common';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import {
  AgreementQueries,
  AnswerSource,
  ProposeAgreement,
  RegisterConsent,
} from '../agreements/index.js';
import type { User } from '../platform/auth/user.js';
import { Database } from '../platform/db/database.js';
import { ProposeToMembers } from '../regional-coalitions/index.js';
import { type DemonstrationProposal, regionalProposals } from './content/region.js';
import type { Progress } from './progress.js';

/** A coalition that was told, and who leads it. */
export interface ToldCoalition {
  readonly coalitionId: string;
  readonly lead: User;
}

interface Told {
  readonly key: string;
  readonly region: ToldCoalition;
  /** By key. */
  readonly members: ReadonlyMap<string, ToldCoalition>;
  /** What the region agreed, by key. */
  readonly agreements: ReadonlyMap<string, string>;
}

/** Tells what a region proposed to its local coalitions, and what became of it there. */
export class RegionTeller {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly progress: Progress,
  ) {}

  async tell({ key, region, members, agreements }: Told): Promise<void> {
    for (const [agreement, proposals] of Object.entries(regionalProposals[key] ?? {})) {
      const agreementId = agreements.get(agreement);
      for (const proposal of proposals) {
        const member = members.get(proposal.member);
        if (agreementId === undefined || member === undefined) continue;
        const name = `${key} ${agreement} for ${proposal.member}`;
        await this.bring(region, agreementId, member, proposal);
        await this.goOn(name, agreementId, member, proposal);
      }
    }
  }

  /** More than one write, and harmless to do again: it brings what is not there yet. */
  private async bring(
    { coalitionId, lead }: ToldCoalition,
    agreementId: string,
    member: ToldCoalition,
    { daysAgo }: DemonstrationProposal,
  ): Promise<void> {
    await this.progress.again({ daysAgo, user: lead }, async (ctx) => {
      const proposal = { agreementId, coalitionIds: [member.coalitionId] };
      await this.get(ProposeToMembers).execute(ctx, coalitionId, proposal);
    });
  }

  private async goOn(
    name: string,
    agreementId: string,
    { coalitionId, lead }: ToldCoalition,
    { agreedDaysAgo, takenDaysAgo }: DemonstrationProposal,
  ): Promise<void> {
    const id = await this.received(agreementId, coalitionId);
    const when = { daysAgo: agreedDaysAgo, user: lead };
    const seen = async () => {
      const [row] = await this.get(Database).query<{ version: number }>(
        'SELECT version FROM agreements WHERE id = $1',
        [id],
      );
      return { coalitionId, id, version: row?.version ?? 0 };
    };
    await this.progress.once(`${name} ask`, when, async (ctx) => {
      return (await this.get(ProposeAgreement).execute(ctx, await seen())).id;
    });
    for (const [index, party] of (await this.parties(id)).entries()) {
      await this.progress.once(`${name} consent ${index}`, when, async (ctx) => {
        const consent = {
          ...party,
          answer: 'consented',
          reason: '',
          person: 'Een leidinggevende (voorbeeld)',
          function: 'teammanager',
          capacity: 'own-mandate',
          decidedOn: amsterdamNow(ctx.now.getTime()).date,
        } as const;
        await this.get(RegisterConsent).execute(ctx, coalitionId, id, consent, undefined);
        return id;
      });
    }
    if (takenDaysAgo === undefined) return;
    await this.progress.once(`${name} take`, { daysAgo: takenDaysAgo, user: lead }, async (ctx) => {
      const { source } = await this.get(AgreementQueries).one(ctx, coalitionId, id);
      const number = source?.offer?.number ?? 0;
      await this.get(AnswerSource).execute(ctx, await seen(), { number, answer: 'taken' });
      return id;
    });
  }

  private async received(agreementId: string, coalitionId: string): Promise<string> {
    const [row] = await this.get(Database).query<{ id: string }>(
      'SELECT received_id AS id FROM joint_proposals WHERE agreement_id = $1 AND coalition_id = $2',
      [agreementId, coalitionId],
    );
    return row?.id ?? '';
  }

  /** Who is asked about the first text. */
  private parties(id: string): Promise<{ organisationId: string; fingerprint: string }[]> {
    return this.get(Database).query(
      `SELECT p.organisation_id AS "organisationId", p.fingerprint
       FROM agreement_parties p JOIN agreement_versions v ON v.id = p.version_id
       WHERE v.agreement_id = $1 AND v.number = 1 ORDER BY p.position`,
      [id],
    );
  }

  private get<Provider>(token: abstract new (...parameters: never[]) => Provider): Provider {
    return this.app.get<Provider>(token, { strict: false });
  }
}
