import { Injectable } from '@nestjs/common';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { ReflectionRepository, type SeenReflection } from '../reflection.repository.js';

/** Lets advisers read what was found, or not any more. Without it they see dates, coverage and counts. */
@Injectable()
export class ShareFindings {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly reflections: ReflectionRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `reflection.version-conflict` */
  async execute(ctx: UserContext, seen: SeenReflection, isShared: boolean): Promise<void> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['reflection', 'share'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const before = await this.reflections.lockSeen(write, seen);
      await this.reflections.share(write, id, isShared);
      await record(write, {
        action: 'share',
        subjectType: 'reflection',
        subjectId: id,
        coalitionId,
        before: { shared: before.sharedAt !== null },
        after: { shared: isShared },
      });
    });
  }
}
