import { Injectable } from '@nestjs/common';
import type { HandoverStep } from '@zorgpaden/domain/handover-dossiers';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail, type WriteContext } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Checklists } from '../checklists.js';

/**
 * Ticks what was done of a handover, takes a tick back, and begins a new list. Done twice each is as done
 * as once: two who tick the same step agree, and the first of them stands beside it.
 */
@Injectable()
export class TickStep {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly checklists: Checklists,
    private readonly trail: Trail,
  ) {}

  tick(ctx: UserContext, coalitionId: string, step: HandoverStep): Promise<void> {
    return this.write(ctx, coalitionId, { action: 'tick', after: { step } }, (write) =>
      this.checklists.tick(write, coalitionId, step),
    );
  }

  untick(ctx: UserContext, coalitionId: string, step: HandoverStep): Promise<void> {
    return this.write(ctx, coalitionId, { action: 'untick', after: { step } }, (write) =>
      this.checklists.untick(write, coalitionId, step),
    );
  }

  /** The handover is over: the steps are open again for the next. */
  close(ctx: UserContext, coalitionId: string): Promise<void> {
    return this.write(ctx, coalitionId, { action: 'close', after: {} }, (write) =>
      this.checklists.close(write, coalitionId),
    );
  }

  private async write(
    ctx: UserContext,
    coalitionId: string,
    done: { readonly action: string; readonly after: { readonly step?: HandoverStep } },
    work: (write: WriteContext) => Promise<void>,
  ): Promise<void> {
    permit(ctx.user, ['handover-dossier', 'tick'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      await this.coalitions.lock(write.tx, coalitionId);
      await work(write);
      const subject = { subjectType: 'handover-checklist', subjectId: coalitionId };
      await record(write, { ...subject, coalitionId, ...done });
    });
  }
}
