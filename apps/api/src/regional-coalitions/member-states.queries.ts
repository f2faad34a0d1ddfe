import { Inject, Injectable } from '@nestjs/common';
import { memberState } from '@zorgpaden/domain/regional-coalitions';
import type { MemberStateList } from '@zorgpaden/domain/regional-coalitions/contract';
import type { PlainDate } from '@zorgpaden/domain/shared';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { memberFacts } from './member-facts.js';
import { membersOf } from './members.js';

/** The local coalitions of a region side by side, as of a day. Of whom one may read that, today decides. */
@Injectable()
export class MemberStateQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(
    ctx: UserContext,
    coalitionId: string,
    asked: { readonly peildatum?: PlainDate | undefined },
  ): Promise<MemberStateList> {
    permit(ctx.user, ['regional-coalition', 'compare'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const peildatum = peildatumOf(ctx, asked);
    const days = { peildatum, today: peildatumOf(ctx) };
    const all = await membersOf(this.database, coalitionId, days);
    const members = all.filter(({ isReadable }) => isReadable);
    const ids = members.map(({ coalition }) => coalition.id);
    const factsOf = await memberFacts(this.database, ids, peildatum);
    const query = asked.peildatum === undefined ? '' : `?peildatum=${asked.peildatum}`;
    const path = `/api/v1/coalitions/${coalitionId}/member-states${query}`;
    return {
      peildatum,
      items: members.map(({ coalition, since }) => ({
        ...{ coalition, since },
        ...stateView(memberState(factsOf(coalition.id), peildatum)),
      })),
      unreadable: all
        .filter(({ isReadable }) => !isReadable)
        .map(({ coalition: { id, name }, since }) => ({ coalition: { id, name }, since })),
      links: { self: `${this.config.publicUrl}${path}` },
    };
  }
}

function stateView({ mostMissed, agreements, ...state }: ReturnType<typeof memberState>) {
  return {
    ...state,
    mostMissed: [...mostMissed],
    agreements: { ...agreements, missingTopics: [...agreements.missingTopics] },
  };
}
