import { Injectable } from '@nestjs/common';
import { answerProblem } from '@zorgpaden/domain/merge-proposals';
import type { MergeProposalView } from '@zorgpaden/domain/merge-proposals/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail, type WriteContext } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { MergeProposalQueries } from '../merge-proposal.queries.js';
import { MergeProposalRepository } from '../merge-proposal.repository.js';

interface Answer {
  readonly id: string;
  /** Of whom it has to be. */
  readonly coalitionId?: string;
  readonly answer: 'declined' | 'withdrawn';
  readonly reason: string;
}

/** Says that two organisations stay two: the administrator with a reason, or who proposed otherwise. */
@Injectable()
export class AnswerProposal {
  constructor(
    private readonly proposals: MergeProposalRepository,
    private readonly queries: MergeProposalQueries,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `merge-proposal.not-open` */
  async decline(ctx: UserContext, id: string, reason: string): Promise<MergeProposalView> {
    permit(ctx.user, ['merge-proposal', 'decide']);
    return this.trail.write(ctx, (write) => this.write(write, { id, answer: 'declined', reason }));
  }

  /** @throws DomainError `merge-proposal.not-open` */
  async withdraw(ctx: UserContext, coalitionId: string, id: string): Promise<MergeProposalView> {
    permit(ctx.user, ['merge-proposal', 'withdraw'], { coalitionId });
    return this.trail.write(ctx, (write) =>
      this.write(write, { id, coalitionId, answer: 'withdrawn', reason: '' }),
    );
  }

  private async write(
    write: WriteContext<UserContext>,
    { id, coalitionId, answer, reason }: Answer,
  ): Promise<MergeProposalView> {
    const proposal = await this.proposals.lock(write.tx, id, coalitionId);
    const problem = answerProblem(proposal);
    if (problem !== null) throw new DomainError(problem);
    await this.proposals.answer(write, id, answer, reason);
    const { oneName: one, otherName: other } = proposal;
    await record(write, {
      action: answer === 'declined' ? 'decline' : 'withdraw',
      subjectType: 'merge-proposal',
      subjectId: id,
      coalitionId: proposal.coalitionId,
      after: { one, other, ...(reason !== '' && { reason }) },
    });
    return this.queries.view(write.tx, id);
  }
}
