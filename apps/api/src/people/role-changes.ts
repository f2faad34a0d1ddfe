import { Injectable } from '@nestjs/common';
import { amsterdamNow, DomainError, type Period } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../coalitions/index.js';
import { record, Trail, type WriteContext } from '../platform/audit/trail.js';
import { permit } from '../platform/auth/permit.js';
import type { UserContext } from '../platform/http/context.js';
import { HeldRoleRepository, type HeldRole } from './held-role.repository.js';

/** How what happens to a role that somebody holds for a coalition is judged, kept and recorded. */
@Injectable()
export class RoleChanges {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly roles: HeldRoleRepository,
    private readonly trail: Trail,
  ) {}

  /**
   * One write to a role, as whoever asks saw it.
   *
   * @throws DomainError `permission.…`, `request.not-found`, `people.version-conflict`
   */
  async write(
    ctx: UserContext,
    coalitionId: string,
    seen: { readonly id: string; readonly version: number },
    action: 'change-role' | 'end-role',
    work: (write: WriteContext<UserContext>, held: HeldRole) => Promise<void>,
  ): Promise<void> {
    permit(ctx.user, ['people', 'list'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const today = amsterdamNow(ctx.now.getTime()).date;
      const held = await this.roles.lock(write, coalitionId, seen.id, today);
      const thing = { coalitionId, role: held.role, personId: held.userId };
      permit(ctx.user, ['people', action], thing);
      if (held.version !== seen.version) throw new DomainError('people.version-conflict');
      await work(write, held);
    });
  }

  async setPeriod(
    ctx: WriteContext,
    coalitionId: string | null,
    held: HeldRole,
    given: { readonly action: string; readonly period: Period | null; readonly reason: string },
  ): Promise<void> {
    await this.roles.setPeriod(ctx, held, given.period, given.reason);
    await record(ctx, {
      action: given.action,
      subjectType: 'user',
      subjectId: held.userId,
      coalitionId,
      before: { role: held.role, ...held.period, reason: '' },
      after: { role: held.role, ...(given.period ?? { never: true }), reason: given.reason },
    });
  }
}
