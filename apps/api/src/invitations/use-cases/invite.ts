import { Injectable } from '@nestjs/common';
import { offeredRole } from '@zorgpaden/domain/invitations';
import type { newInvitation } from '@zorgpaden/domain/invitations/contract';
import { amsterdamNow, DomainError } from '@zorgpaden/domain/shared';
import type { z } from 'zod';
import { CoalitionRepository } from '../../coalitions/index.js';
import type { WriteContext } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { Offers } from '../offers.js';

/** Offers somebody a role for a coalition, with or without an account. */
@Injectable()
export class Invite {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly offers: Offers,
    private readonly idempotency: Idempotency,
  ) {}

  async execute(
    ctx: UserContext,
    coalitionId: string,
    given: z.infer<typeof newInvitation>,
    idempotencyKey?: string,
  ): Promise<void> {
    permit(ctx.user, ['people', 'invite'], { coalitionId, role: given.role });
    const repeatable = { key: idempotencyKey, asked: ['invite', coalitionId, given] };
    await this.idempotency.write(ctx, repeatable, async (write) => ({
      id: await this.within(write, coalitionId, given),
    }));
  }

  /**
   * The same, as part of a write.
   *
   * @returns the id of the invitation
   */
  async within(
    write: WriteContext<UserContext>,
    coalitionId: string,
    { email, role, organisationId, from, to }: z.infer<typeof newInvitation>,
  ): Promise<string> {
    permit(write.user, ['people', 'invite'], { coalitionId, role });
    const offered = offeredRole(role, coalitionId, organisationId);
    const today = amsterdamNow(write.now.getTime()).date;
    if (from < today) refuse('/from', 'people.role.past');
    await this.coalitions.share(write.tx, coalitionId);
    if (organisationId !== null) await refuseElsewhere(write, coalitionId, organisationId, today);
    return this.offers.make(write, { email, offered, coalitionId, period: { from, to } });
  }
}

async function refuseElsewhere(
  { tx }: WriteContext,
  coalitionId: string,
  organisationId: string,
  today: string,
): Promise<void> {
  const found = (await tx.query(
    `SELECT 1 FROM partnerships
     WHERE coalition_id = $1 AND organisation_id = $2 AND period @> $3::date`,
    [coalitionId, organisationId, today],
  )) as unknown[];
  if (found.length === 0) refuse('/organisationId', 'invitation.organisation-elsewhere');
}

function refuse(pointer: string, code: string): never {
  throw new DomainError('request.invalid', {}, [{ pointer, code }]);
}
