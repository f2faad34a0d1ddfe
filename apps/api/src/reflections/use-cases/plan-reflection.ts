import { Injectable } from '@nestjs/common';
import type { ReflectionPlan } from '@zorgpaden/domain/reflections/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, type WriteContext } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { ParticipantsRepository } from '../participants.repository.js';
import { ReflectionMails } from '../reflection-mails.js';
import { planInTrail, ReflectionRepository } from '../reflection.repository.js';

/** Plans a conversation and invites the partners, or writes one down that was held already. */
@Injectable()
export class PlanReflection {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly reflections: ReflectionRepository,
    private readonly participants: ParticipantsRepository,
    private readonly mails: ReflectionMails,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws DomainError `request.invalid` at the field of who is no partner on the day */
  async execute(
    ctx: UserContext,
    coalitionId: string,
    plan: ReflectionPlan,
    idempotencyKey?: string,
  ): Promise<{ id: string }> {
    permit(ctx.user, ['reflection', 'plan'], { coalitionId });
    const asked = ['plan-reflection', coalitionId, plan];
    return this.idempotency.write(ctx, { key: idempotencyKey, asked }, async (write) => {
      const coalition = await this.coalitions.share(write.tx, coalitionId);
      await refuseOthers(write, this.participants, coalitionId, plan);
      const id = await this.reflections.insert(write, coalitionId, plan);
      await this.participants.invite(write, id, plan.invited);
      const reflection = await this.reflections.lock(write, coalitionId, id);
      for (const invitation of await this.participants.invitations(write.tx, id)) {
        await this.mails.invite(
          write,
          coalition.name,
          reflection,
          invitation,
          'reflection-invited',
        );
      }
      await record(write, {
        action: 'plan',
        subjectType: 'reflection',
        subjectId: id,
        coalitionId,
        after: { ...planInTrail(plan), invited: plan.invited.length },
      });
      return { id };
    });
  }
}

/** @throws DomainError `request.invalid` with each that is no partner on the day */
export async function refuseOthers(
  { tx }: WriteContext,
  participants: ParticipantsRepository,
  coalitionId: string,
  { date, invited }: ReflectionPlan,
): Promise<void> {
  const active = await participants.active(tx, coalitionId, date);
  const problems = invited.flatMap(({ organisationId }, index) =>
    active.has(organisationId)
      ? []
      : [{ pointer: `/invited/${index}/organisationId`, code: 'reflection.not-a-partner' }],
  );
  if (problems.length > 0) throw new DomainError('request.invalid', {}, problems);
}
