import { Injectable } from '@nestjs/common';
import { isOwned } from '@zorgpaden/domain/follow-ups';
import { refuseClosing, refuseStep } from '@zorgpaden/domain/reflections';
import { CoalitionRepository } from '../../coalitions/index.js';
import { FollowUpRepository } from '../../follow-ups/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { ReflectionReport } from '../reflection-report.js';
import { ReflectionRepository, type SeenReflection, stateOf } from '../reflection.repository.js';

/** Nothing is added any more, and the partners get the report. */
@Injectable()
export class CloseReflection {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly reflections: ReflectionRepository,
    private readonly followUps: FollowUpRepository,
    private readonly report: ReflectionReport,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `reflection.follow-ups-incomplete`, `reflection.state.…` */
  async execute(ctx: UserContext, seen: SeenReflection): Promise<void> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['reflection', 'close'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      const coalition = await this.coalitions.share(write.tx, coalitionId);
      const reflection = await this.reflections.lockSeen(write, seen);
      refuseStep('close', stateOf(reflection));
      const followUps = await this.followUps.ofSource(write.tx, id);
      refuseClosing(
        followUps.map(({ content }) => ({ owned: isOwned(content.owner), dueOn: content.dueOn })),
      );
      await this.reflections.step(write, id, 'closed');
      await this.report.send(write, coalition.name, reflection);
      await record(write, {
        action: 'close',
        subjectType: 'reflection',
        subjectId: id,
        coalitionId,
        after: { followUps: followUps.length },
      });
    });
  }
}
