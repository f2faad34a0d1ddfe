import { Injectable } from '@nestjs/common';
import { endMembership } from '@zorgpaden/domain/coalitions';
import { DomainError, type PlainDate } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { CoalitionRepository } from '../coalition.repository.js';
import { MembershipRepository } from '../membership.repository.js';

/** A local coalition takes part no longer. Either side can say so. */
@Injectable()
export class EndMembership {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly memberships: MembershipRepository,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    { coalitionId, id, version }: { coalitionId: string; id: string; version: number },
    on: PlainDate,
  ): Promise<void> {
    permit(ctx.user, ['coalition', 'change'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const held = await this.memberships.lock(write, coalitionId, id);
      if (held.version !== version) throw new DomainError('coalition.membership.version-conflict');
      await this.memberships.setPeriod(write, id, endMembership(held.period, on));
      for (const side of [held.regionalId, held.localId]) {
        await record(write, {
          action: 'part',
          subjectType: 'coalition',
          subjectId: side,
          coalitionId: side,
          before: held.period,
          after: { ...held.period, to: on },
        });
      }
    });
  }
}
