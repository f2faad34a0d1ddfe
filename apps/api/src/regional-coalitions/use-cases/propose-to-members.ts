import { Injectable, Logger } from '@nestjs/common';
import { whyNotReceived } from '@zorgpaden/domain/regional-coalitions';
import type {
  JointProposalView,
  NewJointProposal,
} from '@zorgpaden/domain/regional-coalitions/proposal.contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { AgreementQueries, ReceiveAgreement } from '../../agreements/index.js';
import { refuseUnknownCoalition } from '../../coalitions/index.js';
import { record, Trail, type WriteContext } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import { Database } from '../../platform/db/database.js';
import type { UserContext } from '../../platform/http/context.js';
import { peildatumOf } from '../../platform/http/peildatum.js';
import { JointProposalQueries } from '../joint-proposals.queries.js';
import { JointProposalRepository, type ProposalKey } from '../joint-proposal.repository.js';
import { type Member, membersOf } from '../members.js';

/** That it is there already: nothing happened, so nothing is traced. */
class AlreadyThere extends Error {}

/**
 * Brings an agreement of the region as a draft to local coalitions: to each in a write of its own, so that
 * one that fails stops no other. Sent again it brings what is not there yet, and nothing twice.
 */
@Injectable()
export class ProposeToMembers {
  private readonly logger = new Logger('ProposeToMembers');

  constructor(
    private readonly database: Database,
    private readonly agreements: AgreementQueries,
    private readonly receive: ReceiveAgreement,
    private readonly proposals: JointProposalRepository,
    private readonly queries: JointProposalQueries,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    coalitionId: string,
    { agreementId, coalitionIds }: NewJointProposal,
  ): Promise<JointProposalView> {
    permit(ctx.user, ['regional-coalition', 'propose'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const source = { coalitionId, id: agreementId };
    const view = await this.agreements.proposable(ctx, source);
    const known = await this.proposals.known(this.database, agreementId);
    const today = peildatumOf(ctx);
    const members = await membersOf(this.database, coalitionId, { peildatum: today, today });
    const fresh = coalitionIds.filter((id) => !known.has(id));
    refuseStrangers(coalitionIds, fresh, members);
    await this.begin(ctx, source, fresh, view);
    for (const id of coalitionIds) await this.bring(ctx, source, id);
    return this.queries.one(ctx, coalitionId, agreementId);
  }

  /** Says first to whom it goes: what does not arrive is then seen to be missing. */
  private async begin(
    ctx: UserContext,
    { coalitionId, id: agreementId }: Source,
    fresh: readonly string[],
    { title }: { readonly title: string },
  ): Promise<void> {
    if (fresh.length === 0) return;
    await this.trail.write(ctx, async (write) => {
      for (const id of fresh) await this.proposals.begin(write, { agreementId, coalitionId: id });
      await record(write, {
        action: 'propose-jointly',
        subjectType: 'agreement',
        subjectId: agreementId,
        coalitionId,
        after: { title, coalitions: fresh.length },
      });
    });
  }

  private async bring(ctx: UserContext, source: Source, coalitionId: string): Promise<void> {
    try {
      await this.trail.write(ctx, (write) =>
        this.settle(write, source, { agreementId: source.id, coalitionId }),
      );
    } catch (error) {
      if (error instanceof AlreadyThere) return;
      // It stays waiting, which the answer says; the others go on.
      this.logger.error(error);
    }
  }

  private async settle(
    write: WriteContext<UserContext>,
    source: Source,
    key: ProposalKey,
  ): Promise<void> {
    if (!(await this.proposals.isToBring(write, key))) throw new AlreadyThere();
    const today = peildatumOf(write);
    const members = await membersOf(write.tx, source.coalitionId, { peildatum: today, today });
    const member = members.find(({ coalition }) => coalition.id === key.coalitionId);
    const refusal = whyNotReceived(member?.coalition.status ?? null);
    if (refusal !== null) {
      await this.proposals.refused(write, key, refusal);
      await record(write, {
        action: 'refuse-jointly',
        subjectType: 'agreement',
        subjectId: source.id,
        coalitionId: source.coalitionId,
        after: { name: member?.coalition.name ?? '', refusal },
      });
      return;
    }
    const { coalitionId } = key;
    const received = await this.receive.execute(write, { from: source, coalitionId });
    await this.proposals.received(write, key, received);
  }
}

interface Source {
  readonly coalitionId: string;
  readonly id: string;
}

/** @throws DomainError `request.invalid` at one that does not take part, and was not proposed it before */
function refuseStrangers(
  asked: readonly string[],
  fresh: readonly string[],
  members: readonly Member[],
): void {
  const taking = new Set(members.map(({ coalition }) => coalition.id));
  const problems = fresh
    .filter((id) => !taking.has(id))
    .map((id) => ({
      pointer: `/coalitionIds/${asked.indexOf(id)}`,
      code: 'regional-coalition.not-a-member',
    }));
  if (problems.length > 0) throw new DomainError('request.invalid', {}, problems);
}
