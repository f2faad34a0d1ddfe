import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { ParticipantsRepository } from '../participants.repository.js';
import { ReflectionRepository } from '../reflection.repository.js';

/** Takes away, with a reason, that a partner was heard: it never was. A correction of the past. */
@Injectable()
export class WithdrawHearing {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly reflections: ReflectionRepository,
    private readonly participants: ParticipantsRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `request.not-found` */
  async execute(
    ctx: UserContext,
    { coalitionId, id }: { readonly coalitionId: string; readonly id: string },
    organisationId: string,
    reason: string,
  ): Promise<void> {
    permit(ctx.user, ['reflection', 'hear'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      await this.reflections.lock(write, coalitionId, id);
      const hearings = await this.participants.hearings(write.tx, id);
      const found = hearings.find((one) => one.organisationId === organisationId);
      if (found === undefined) throw new DomainError('request.not-found');
      if (hearings.length === 1) throw new DomainError('reflection.nobody-heard');
      await this.participants.unhear(write, id, organisationId);
      await record(write, {
        action: 'withdraw-hearing',
        subjectType: 'reflection',
        subjectId: id,
        coalitionId,
        before: found,
        after: { reason },
      });
    });
  }
}
