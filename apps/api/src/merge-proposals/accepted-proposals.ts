import { Injectable } from '@nestjs/common';
import type { OrganisationPair } from '@zorgpaden/domain/organisation-merges';
import { record, type WriteContext } from '../platform/audit/trail.js';
import type { UserContext } from '../platform/http/context.js';
import { MergeProposalRepository } from './merge-proposal.repository.js';

/** Merging two organisations accepts every proposal to do so, in the same write. */
@Injectable()
export class AcceptedProposals {
  constructor(private readonly proposals: MergeProposalRepository) {}

  async accept(write: WriteContext<UserContext>, pair: OrganisationPair): Promise<void> {
    for (const id of await this.proposals.openOf(write.tx, pair)) {
      const {
        coalitionId,
        oneName: one,
        otherName: other,
        answer,
      } = await this.proposals.lock(write.tx, id);
      // Declined or taken back while this waited for it.
      if (answer !== null) continue;
      await this.proposals.answer(write, id, 'accepted', '');
      await record(write, {
        action: 'accept',
        subjectType: 'merge-proposal',
        subjectId: id,
        coalitionId,
        after: { one, other },
      });
    }
  }
}
