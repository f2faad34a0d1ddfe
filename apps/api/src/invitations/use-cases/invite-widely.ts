import { Injectable } from '@nestjs/common';
import { wideRole } from '@zorgpaden/domain/invitations';
import type { newWideInvitation } from '@zorgpaden/domain/invitations/contract';
import { amsterdamNow, DomainError } from '@zorgpaden/domain/shared';
import type { z } from 'zod';
import { permit } from '../../platform/auth/permit.js';
import { brokenConstraint } from '../../platform/db/database-errors.js';
import type { UserContext } from '../../platform/http/context.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { Offers } from '../offers.js';

/** Offers somebody a role for a municipality, a region or the whole country. */
@Injectable()
export class InviteWidely {
  constructor(
    private readonly offers: Offers,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws DomainError `request.invalid` with the field, `people.role.twice`, `invitation.twice` */
  async execute(
    ctx: UserContext,
    given: z.infer<typeof newWideInvitation>,
    idempotencyKey?: string,
  ): Promise<void> {
    permit(ctx.user, ['people', 'invite-widely']);
    const { email, role, scope, from, to } = given;
    const offered = wideRole(role, scope);
    if (from < amsterdamNow(ctx.now.getTime()).date) refuse('/from', 'people.role.past');
    const repeatable = { key: idempotencyKey, asked: ['invite-widely', given] };
    await this.idempotency.write(ctx, repeatable, async (write) => {
      try {
        const period = { from, to };
        return { id: await this.offers.make(write, { email, offered, coalitionId: null, period }) };
      } catch (error) {
        const broken = brokenConstraint(error);
        if (broken === 'invitations_municipality')
          refuse('/scope/code', 'field.municipality.unknown');
        if (broken === 'invitations_region') refuse('/scope/id', 'field.region.unknown');
        throw error;
      }
    });
  }
}

function refuse(pointer: string, code: string): never {
  throw new DomainError('request.invalid', {}, [{ pointer, code }]);
}
