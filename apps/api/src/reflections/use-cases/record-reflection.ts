import { Injectable } from '@nestjs/common';
import { refuseHolding, refuseStep } from '@zorgpaden/domain/reflections';
import type { ReflectionRecord } from '@zorgpaden/domain/reflections/contract';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { ParticipantsRepository } from '../participants.repository.js';
import { ReflectionRepository, type SeenReflection, stateOf } from '../reflection.repository.js';

/** Writes down who is there and what is said, again and again while people talk. Nobody is told yet. */
@Injectable()
export class RecordReflection {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly reflections: ReflectionRepository,
    private readonly participants: ParticipantsRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `reflection.state.…`, `reflection.version-conflict`, `reflection.nobody-heard` */
  async execute(
    ctx: UserContext,
    seen: SeenReflection,
    { present, findings, decisions }: ReflectionRecord,
  ): Promise<void> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['reflection', 'record'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const before = await this.reflections.lockSeen(write, seen);
      refuseStep('record', stateOf(before));
      const pointer = (index: number) => `/present/${index}`;
      await this.participants.refuseStrangers(write, before, present, pointer);
      const heardBefore = await this.participants.hearings(write.tx, id);
      const heard = await this.participants.setPresent(write, before, present);
      refuseHolding(before.date, before.date, heard);
      await this.reflections.record(write, id, { findings, decisions });
      await record(write, {
        action: 'record',
        subjectType: 'reflection',
        subjectId: id,
        coalitionId,
        before: {
          heard: heardBefore.length,
          present: presentOf(heardBefore),
          findings: before.findings,
          decisions: before.decisions,
        },
        after: { heard, present: [...present].sort(), findings, decisions },
      });
    });
  }
}

function presentOf(hearings: readonly { organisationId: string; how: string }[]): string[] {
  return hearings
    .filter(({ how }) => how === 'meeting')
    .map(({ organisationId }) => organisationId)
    .sort();
}
