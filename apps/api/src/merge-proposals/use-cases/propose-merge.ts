import { Injectable } from '@nestjs/common';
import {
  inPairOrder,
  proposalProblem,
  type ProposedOrganisation,
} from '@zorgpaden/domain/merge-proposals';
import type {
  MergeProposalView,
  NewMergeProposal,
} from '@zorgpaden/domain/merge-proposals/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { OrganisationRepository, refuseMerged } from '../../organisations/index.js';
import { record, type WriteContext } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { MergeProposalQueries } from '../merge-proposal.queries.js';
import { MergeProposalRepository } from '../merge-proposal.repository.js';

interface Proposed extends ProposedOrganisation {
  readonly name: string;
}

/** Tells the administrator that two organisations are one. Nothing is merged by it. */
@Injectable()
export class ProposeMerge {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly organisations: OrganisationRepository,
    private readonly proposals: MergeProposalRepository,
    private readonly queries: MergeProposalQueries,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws DomainError `merge-proposal.…`, `organisation-merge.…`, `organisation.merged` */
  async execute(
    ctx: UserContext,
    coalitionId: string,
    given: NewMergeProposal,
    key?: string,
  ): Promise<MergeProposalView> {
    permit(ctx.user, ['merge-proposal', 'propose'], { coalitionId });
    const asked = ['propose-merge', coalitionId, given];
    return this.idempotency.write(ctx, { key, asked }, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const { oneId, otherId, reason } = given;
      const pair = inPairOrder(
        { id: oneId, pointer: '/oneId' },
        { id: otherId, pointer: '/otherId' },
      );
      // Always in the same order: two who propose the same do not wait for each other.
      const one = await this.organisation(write, coalitionId, pair[0]);
      const other = await this.organisation(write, coalitionId, pair[1]);
      const problem = proposalProblem(one, other);
      if (problem !== null) throw new DomainError(problem);
      const id = await this.proposals.insert(write, { coalitionId, pair: [one, other], reason });
      if (id === undefined) throw new DomainError('merge-proposal.twice');
      await record(write, {
        action: 'propose',
        subjectType: 'merge-proposal',
        subjectId: id,
        coalitionId,
        after: { one: one.name, other: other.name, reason },
      });
      return this.queries.view(write.tx, id);
    });
  }

  private async organisation(
    { tx }: WriteContext,
    coalitionId: string,
    { id, pointer }: { readonly id: string; readonly pointer: string },
  ): Promise<Proposed> {
    const found = await this.organisations.share(tx, id);
    if (found === undefined) {
      await refuseMerged(tx, id);
      const code = 'partnership.organisation-unknown';
      throw new DomainError('request.invalid', {}, [{ pointer, code }]);
    }
    const { name, demonstration } = found;
    const known = await this.organisations.coalitionsOf(tx, id);
    return { id, name, demonstration, isKnown: known.includes(coalitionId) };
  }
}
