import { Injectable } from '@nestjs/common';
import type { NewMembership } from '@zorgpaden/domain/coalitions/membership.contract';
import { refusalOf } from '@zorgpaden/domain/permissions';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { record } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { CoalitionRepository } from '../coalition.repository.js';
import { MembershipRepository } from '../membership.repository.js';

/**
 * A local coalition takes part in a regional one from a day on. Whoever works for the regional one asks;
 * it counts once the local one says so as well, which who works for both does at once.
 */
@Injectable()
export class JoinCoalition {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly memberships: MembershipRepository,
    private readonly idempotency: Idempotency,
  ) {}

  async execute(
    ctx: UserContext,
    regionalId: string,
    { localId, from }: NewMembership,
    idempotencyKey?: string,
  ): Promise<void> {
    permit(ctx.user, ['coalition', 'change'], { coalitionId: regionalId });
    const asked = ['join-coalition', regionalId, localId, from];
    await this.idempotency.write(ctx, { key: idempotencyKey, asked }, async (write) => {
      const regional = await this.coalitions.share(write.tx, regionalId);
      if (regional.level !== 'regional') throw new DomainError('coalition.membership.not-regional');
      const local = await this.local(write.tx, localId);
      const id = uuidv7();
      const isAccepted =
        refusalOf(ctx.user, ['coalition', 'change'], { coalitionId: localId }) === null;
      const acceptedAt = isAccepted ? ctx.now : null;
      const period = { from, to: null };
      await this.memberships.insert(write, { id, regionalId, localId, period, acceptedAt });
      // Both sides read in their history that it happened.
      for (const [coalitionId, name] of [
        [regionalId, local.name],
        [localId, regional.name],
      ] as const) {
        await record(write, {
          action: isAccepted ? 'join' : 'ask-to-join',
          subjectType: 'coalition',
          subjectId: coalitionId,
          coalitionId,
          after: { name, from },
        });
      }
      return { id };
    });
  }

  private async local(tx: Parameters<CoalitionRepository['share']>[0], id: string) {
    const local = await this.coalitions.share(tx, id).catch((error: unknown) => {
      if (error instanceof DomainError) refuse('field.coalition.unknown');
      throw error;
    });
    if (local.level !== 'local') refuse('coalition.membership.not-local');
    return local;
  }
}

function refuse(code: string): never {
  throw new DomainError('request.invalid', {}, [{ pointer: '/localId', code }]);
}
