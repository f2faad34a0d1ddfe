import { Injectable } from '@nestjs/common';
import { acceptMembership } from '@zorgpaden/domain/coalitions';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { peildatumOf } from '../../platform/http/peildatum.js';
import { CoalitionRepository } from '../coalition.repository.js';
import { MembershipRepository } from '../membership.repository.js';

/**
 * The local side says that it takes part: from then on each reads what the other shares with it. Of the
 * days before the yes nothing becomes different (rule 2).
 */
@Injectable()
export class AcceptMembership {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly memberships: MembershipRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `request.not-found` to the regional side; `coalition.membership.version-conflict` */
  async execute(
    ctx: UserContext,
    { coalitionId, id, version }: { coalitionId: string; id: string; version: number },
  ): Promise<void> {
    permit(ctx.user, ['coalition', 'change'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const held = await this.memberships.lock(write, coalitionId, id);
      if (held.localId !== coalitionId) throw new DomainError('request.not-found');
      if (held.version !== version) throw new DomainError('coalition.membership.version-conflict');
      const period = acceptMembership(held.period, peildatumOf(ctx));
      await this.memberships.accept(write, id, period);
      for (const side of [held.regionalId, held.localId]) {
        await record(write, {
          action: 'join',
          subjectType: 'coalition',
          subjectId: side,
          coalitionId: side,
          after: period,
        });
      }
    });
  }
}
