import { Injectable } from '@nestjs/common';
import { refuseHolding, refuseStep } from '@zorgpaden/domain/reflections';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { ParticipantsRepository } from '../participants.repository.js';
import { ReflectionRepository, type SeenReflection, stateOf } from '../reflection.repository.js';

/** The conversation is held, with who is there. Whoever sent the form and is not there is heard by it. */
@Injectable()
export class HoldReflection {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly reflections: ReflectionRepository,
    private readonly participants: ParticipantsRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `reflection.not-yet`, `reflection.nobody-heard`, `reflection.state.…` */
  async execute(ctx: UserContext, seen: SeenReflection, present: readonly string[]): Promise<void> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['reflection', 'hold'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const reflection = await this.reflections.lockSeen(write, seen);
      refuseStep('hold', stateOf(reflection));
      const pointer = (index: number) => `/present/${index}`;
      await this.participants.refuseStrangers(write, reflection, present, pointer);
      const heard = await this.participants.setPresent(write, reflection, present);
      refuseHolding(reflection.date, amsterdamNow(ctx.now.getTime()).date, heard);
      await this.reflections.step(write, id, 'held');
      await record(write, {
        action: 'hold',
        subjectType: 'reflection',
        subjectId: id,
        coalitionId,
        after: { heard, present },
      });
    });
  }
}
