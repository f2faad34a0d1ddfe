import { Injectable } from '@nestjs/common';
import type { accessInvitation } from '@zorgpaden/domain/access-requests/contract';
import { DomainError, isAdministrator } from '@zorgpaden/domain/shared';
import type { z } from 'zod';
import { Invite } from '../../invitations/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { AccessRequestRepository } from '../access-request.repository.js';

/** Turns a request into an invitation, as any other: the next sign-in through the organisation takes it. */
@Injectable()
export class InviteWhoAsked {
  constructor(
    private readonly requests: AccessRequestRepository,
    private readonly invite: Invite,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `request.not-found`, and as `Invite` */
  async execute(
    ctx: UserContext,
    coalitionId: string,
    id: string,
    given: z.infer<typeof accessInvitation>,
  ): Promise<void> {
    permit(ctx.user, ['access-request', 'decide'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      const request = await this.requests.lock(write, id);
      const isHere = request?.coalitionId === coalitionId;
      // Where no coalition works, the administrator finds one.
      const isNobodys = request?.coalitionId === null && isAdministrator(ctx.user);
      if (request === null || (!isHere && !isNobodys)) throw new DomainError('request.not-found');
      await this.invite.within(write, coalitionId, { email: request.email, ...given });
      await this.requests.remove(write, id);
      await record(write, {
        action: 'grant',
        subjectType: 'access-request',
        subjectId: id,
        coalitionId,
        after: { role: given.role },
      });
    });
  }
}
