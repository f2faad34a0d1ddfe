import { Injectable } from '@nestjs/common';
import { refuseHearing } from '@zorgpaden/domain/reflections';
import { amsterdamNow, DomainError, type PlainDate } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { ParticipantsRepository } from '../participants.repository.js';
import { ReflectionRepository } from '../reflection.repository.js';

/** A partner that was not there is heard apart, within eight weeks; it counts from that day on (rule 7). */
@Injectable()
export class HearPartner {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly reflections: ReflectionRepository,
    private readonly participants: ParticipantsRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `reflection.state.planned`, `reflection.hearing.…` */
  async execute(
    ctx: UserContext,
    { coalitionId, id }: { readonly coalitionId: string; readonly id: string },
    { organisationId, on }: { readonly organisationId: string; readonly on: PlainDate },
  ): Promise<void> {
    permit(ctx.user, ['reflection', 'hear'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const reflection = await this.reflections.lock(write, coalitionId, id);
      if (reflection.cancelledAt) throw new DomainError('reflection.state.cancelled');
      if (!reflection.heldAt) throw new DomainError('reflection.state.planned');
      refuseHearing(reflection.date, on, amsterdamNow(ctx.now.getTime()).date);
      await this.participants.refuseStrangers(
        write,
        reflection,
        [organisationId],
        () => '/organisationId',
      );
      const heard = { organisationId, how: 'separately', on } as const;
      if (!(await this.participants.hear(write, id, heard))) {
        throw new DomainError('reflection.hearing.already');
      }
      await record(write, {
        action: 'hear',
        subjectType: 'reflection',
        subjectId: id,
        coalitionId,
        after: { organisationId, on },
      });
    });
  }
}
