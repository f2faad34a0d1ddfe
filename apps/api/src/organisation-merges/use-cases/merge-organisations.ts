import { Injectable } from '@nestjs/common';
import type { OrganisationPair } from '@zorgpaden/domain/organisation-merges';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { AcceptedProposals } from '../../merge-proposals/index.js';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { raiseWherePartner } from '../../organisations/index.js';
import { Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { ExtendedError } from '../../platform/http/problem.js';
import { carryOutChanges } from '../carry-out-changes.js';
import { mergePlanOf } from '../merge-plan.js';
import { OrganisationMergeRepository } from '../organisation-merge.repository.js';
import { keysOf } from '../stored-rows.js';
import { tellMerge } from '../told-in-trail.js';

/** Two organisations turn out to be one: what was in the preview is done, all of it or nothing. */
@Injectable()
export class MergeOrganisations {
  constructor(
    private readonly merges: OrganisationMergeRepository,
    private readonly proposals: AcceptedProposals,
    private readonly revisions: MunicipalityRevisions,
    private readonly trail: Trail,
  ) {}

  /**
   * @returns the id of the merge
   * @throws ExtendedError `organisation-merge.preview-outdated` with what it would do now
   */
  async execute(ctx: UserContext, pair: OrganisationPair, seenTag: string): Promise<string> {
    permit(ctx.user, ['organisation-merge', 'manage']);
    return this.trail.write(ctx, async (write) => {
      const { tx } = write;
      await this.merges.holdStill(tx, pair);
      const { changes, preview, tag } = await mergePlanOf(tx, pair, { locked: true });
      if (tag !== seenTag) {
        throw new ExtendedError('organisation-merge.preview-outdated', { preview });
      }
      const [refusal] = preview.refusals;
      if (refusal !== undefined) throw new DomainError(refusal);
      const merge = {
        ...{ id: uuidv7(), ...pair },
        ...{ keptName: preview.kept.name, mergedName: preview.merged.name },
        keptRows: await keysOf(tx, pair.keptId),
      };
      await carryOutChanges(tx, changes);
      await this.merges.insert(write, merge, changes);
      await raiseWherePartner(write, this.revisions, pair.keptId);
      await this.proposals.accept(write, pair);
      await tellMerge(write, merge, changes, 'merge');
      return merge.id;
    });
  }
}
