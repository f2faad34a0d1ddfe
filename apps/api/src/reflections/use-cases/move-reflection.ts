import { Injectable } from '@nestjs/common';
import { refuseStep } from '@zorgpaden/domain/reflections';
import type { ReflectionPlan } from '@zorgpaden/domain/reflections/contract';
import { sameJson } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail, type WriteContext } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { type Invitation, ParticipantsRepository } from '../participants.repository.js';
import { ReflectionMails } from '../reflection-mails.js';
import {
  planInTrail,
  ReflectionRepository,
  type SeenReflection,
  stateOf,
  type StoredReflection,
} from '../reflection.repository.js';
import { refuseOthers } from './plan-reflection.js';

/** Another day, place or company: who was invited hears of it, and calendars follow. */
@Injectable()
export class MoveReflection {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly reflections: ReflectionRepository,
    private readonly participants: ParticipantsRepository,
    private readonly mails: ReflectionMails,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `reflection.state.…`, `reflection.version-conflict`, `request.invalid` */
  async execute(ctx: UserContext, seen: SeenReflection, plan: ReflectionPlan): Promise<void> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['reflection', 'move'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      const { name } = await this.coalitions.share(write.tx, coalitionId);
      const before = await this.reflections.lockSeen(write, seen);
      refuseStep('move', stateOf(before));
      await refuseOthers(write, this.participants, coalitionId, plan);
      const invitedBefore = await this.participants.invitations(write.tx, id);
      await this.reflections.move(write, id, plan);
      await this.participants.invite(write, id, plan.invited);
      const after = await this.reflections.lock(write, coalitionId, id);
      const invited = await this.participants.invitations(write.tx, id);
      await this.tell(write, name, { before, invitedBefore, after, invited });
      await record(write, {
        action: 'move',
        subjectType: 'reflection',
        subjectId: id,
        coalitionId,
        before: { ...planInTrail(before), invited: invitedBefore.length },
        after: { ...planInTrail(plan), invited: invited.length },
      });
    });
  }

  private async tell(write: WriteContext, coalition: string, change: Moved): Promise<void> {
    const { before, invitedBefore, after, invited } = change;
    for (const one of invitedBefore) {
      const stays = invited.some(({ id, email }) => id === one.id && email === one.email);
      // Who is not asked any more, or not at this address, has the day as it was.
      if (!stays) {
        const gone = { ...before, sequence: after.sequence };
        await this.mails.cancel(write, coalition, gone, one, '');
      }
    }
    const isSame = sameJson({ ...planInTrail(before) }, { ...planInTrail(after) });
    for (const one of invited) {
      const known = invitedBefore.some(({ id, email }) => id === one.id && email === one.email);
      if (known && isSame) continue;
      const kind = known ? 'reflection-moved' : 'reflection-invited';
      await this.mails.invite(write, coalition, after, one, kind);
    }
  }
}

interface Moved {
  readonly before: StoredReflection;
  readonly invitedBefore: readonly Invitation[];
  readonly after: StoredReflection;
  readonly invited: readonly Invitation[];
}
