import { Injectable } from '@nestjs/common';
import { refuseStep } from '@zorgpaden/domain/reflections';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { ParticipantsRepository } from '../participants.repository.js';
import { ReflectionMails } from '../reflection-mails.js';
import { ReflectionRepository, type SeenReflection, stateOf } from '../reflection.repository.js';

/** Calls a conversation off, and says why. */
@Injectable()
export class CancelReflection {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly reflections: ReflectionRepository,
    private readonly participants: ParticipantsRepository,
    private readonly mails: ReflectionMails,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `reflection.state.…`, `reflection.version-conflict` */
  async execute(ctx: UserContext, seen: SeenReflection, reason: string): Promise<void> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['reflection', 'cancel'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      const coalition = await this.coalitions.share(write.tx, coalitionId);
      refuseStep('cancel', stateOf(await this.reflections.lockSeen(write, seen)));
      await this.reflections.step(write, id, 'cancelled', reason);
      const reflection = await this.reflections.lock(write, coalitionId, id);
      for (const invitation of await this.participants.invitations(write.tx, id)) {
        await this.mails.cancel(write, coalition.name, reflection, invitation, reason);
      }
      await record(write, {
        action: 'cancel',
        subjectType: 'reflection',
        subjectId: id,
        coalitionId,
        after: { reason },
      });
    });
  }
}
