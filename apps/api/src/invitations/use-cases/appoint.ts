import { Injectable } from '@nestjs/common';
import type { newAppointment } from '@zorgpaden/domain/invitations/handover.contract';
import type { z } from 'zod';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { LeadOffers } from '../lead-offers.js';

/** A sponsor or an administrator names a lead, and says why. Whoever is named is asked. */
@Injectable()
export class Appoint {
  constructor(private readonly leadOffers: LeadOffers) {}

  async execute(
    ctx: UserContext,
    coalitionId: string,
    given: z.infer<typeof newAppointment>,
    idempotencyKey?: string,
  ): Promise<void> {
    permit(ctx.user, ['people', 'appoint-lead'], { coalitionId });
    const { insteadOf, ...rest } = given;
    const repeatable = { key: idempotencyKey, asked: ['appoint', coalitionId, given] };
    await this.leadOffers.write(ctx, coalitionId, repeatable, () =>
      Promise.resolve({ ...rest, handsOverId: insteadOf }),
    );
  }
}
