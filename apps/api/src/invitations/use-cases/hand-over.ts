import { Injectable } from '@nestjs/common';
import type { newHandover } from '@zorgpaden/domain/invitations/handover.contract';
import { amsterdamNow, DomainError } from '@zorgpaden/domain/shared';
import type { z } from 'zod';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { LeadOffers } from '../lead-offers.js';

/** A lead names a successor. Naming is the lead's confirmation; the successor's is to accept. */
@Injectable()
export class HandOver {
  constructor(private readonly leadOffers: LeadOffers) {}

  async execute(
    ctx: UserContext,
    coalitionId: string,
    given: z.infer<typeof newHandover>,
    idempotencyKey?: string,
  ): Promise<void> {
    permit(ctx.user, ['people', 'hand-over'], { coalitionId });
    const repeatable = { key: idempotencyKey, asked: ['hand-over', coalitionId, given] };
    await this.leadOffers.write(ctx, coalitionId, repeatable, async (write) => {
      const today = amsterdamNow(ctx.now.getTime()).date;
      const own = await this.leadOffers.heldBy(write, coalitionId, ctx.user.id, today);
      if (own === undefined) throw new DomainError('people.role.ended');
      return { ...given, handsOverId: own, reason: '' };
    });
  }
}
