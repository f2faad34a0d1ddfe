import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { raiseWherePartner } from '../../organisations/index.js';
import { Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { ExtendedError } from '../../platform/http/problem.js';
import { carryOutChanges } from '../carry-out-changes.js';
import { OrganisationMergeRepository } from '../organisation-merge.repository.js';
import { tellMerge } from '../told-in-trail.js';
import { restorationPlanOf } from '../undo-plan.js';

/** They were two after all: everything goes back to where it was, and what came since stays. */
@Injectable()
export class UndoMerge {
  constructor(
    private readonly merges: OrganisationMergeRepository,
    private readonly revisions: MunicipalityRevisions,
    private readonly trail: Trail,
  ) {}

  /** @throws ExtendedError `organisation-merge.preview-outdated` with what undoing would do now */
  async execute(ctx: UserContext, id: string, seenTag: string): Promise<void> {
    permit(ctx.user, ['organisation-merge', 'manage']);
    await this.trail.write(ctx, async (write) => {
      const { tx, now } = write;
      const merge = await this.merges.find(tx, id, { locked: true });
      await this.merges.holdStill(tx, merge);
      const done = await this.merges.changesOf(tx, id);
      const plan = await restorationPlanOf(tx, merge, done, { now, locked: true });
      const { restoration, changes, tag } = plan;
      if (tag !== seenTag) {
        throw new ExtendedError('organisation-merge.preview-outdated', { restoration });
      }
      const [refusal] = restoration.refusals;
      if (refusal !== undefined) throw new DomainError(refusal);
      await carryOutChanges(tx, changes);
      await this.merges.setUndone(write, id);
      for (const one of [merge.keptId, merge.mergedId]) {
        await raiseWherePartner(write, this.revisions, one);
      }
      await tellMerge(write, merge, changes, 'undo-merge');
    });
  }
}
