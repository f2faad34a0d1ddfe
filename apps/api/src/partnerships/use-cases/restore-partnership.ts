import { Injectable } from '@nestjs/common';
import { type PartnershipStatusPeriod, takeBackEnd } from '@zorgpaden/domain/partnerships';
import type { PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import { canBeUndone, DomainError, undoDays } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { record, Trail, type WriteContext } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { refuseSecond } from '../once-at-a-time.js';
import type { PartnershipEntity } from '../partnership.entity.js';
import { PartnershipQueries } from '../partnership.queries.js';
import { PartnershipRepository } from '../partnership.repository.js';

/** Undoes a deletion, or an ending that was stated by mistake: as though it was never done. */
@Injectable()
export class RestorePartnership {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly partnerships: PartnershipRepository,
    private readonly queries: PartnershipQueries,
    private readonly revisions: MunicipalityRevisions,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, coalitionId: string, id: string): Promise<PartnershipView> {
    permit(ctx.user, ['partnership', 'restore'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      const coalition = await this.coalitions.lock(write.tx, coalitionId);
      const before = await this.partnerships.lockAlsoDeleted(write.tx, coalitionId, id);
      const stored = await this.partnerships.statusesOf(write.tx, id);
      const statuses =
        before.deletedAt === null ? await this.endless(write, before, stored) : stored;
      if (before.deletedAt !== null) refuseTooLate(ctx, before.deletedAt);
      await refuseSecond(write.tx, this.partnerships, before, statuses);
      const version = before.version + 1;
      await this.partnerships.update(write, { ...before, version, deletedAt: null });
      await this.partnerships.saveStatuses(write, id, statuses, '');
      await this.revisions.raise(write, coalition.municipalities);
      await record(write, {
        action: 'restore',
        subjectType: 'partnership',
        subjectId: id,
        coalitionId,
        after: { status: statuses.at(-1)?.status },
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }

  private async endless(
    write: WriteContext<UserContext>,
    { id }: PartnershipEntity,
    stored: readonly PartnershipStatusPeriod[],
  ): Promise<PartnershipStatusPeriod[]> {
    const endedAt = await this.partnerships.endStatedAt(write.tx, id);
    if (endedAt === undefined) throw new DomainError('partnership.not-ended');
    refuseTooLate(write, endedAt);
    return takeBackEnd(stored);
  }
}

/** What was done long ago is history: it is corrected on purpose, not undone. */
function refuseTooLate({ now }: UserContext, doneAt: Date): void {
  if (!canBeUndone(doneAt, now)) {
    throw new DomainError('partnership.restore-too-late', { days: undoDays });
  }
}
