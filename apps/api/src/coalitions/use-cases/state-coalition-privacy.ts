import { Injectable } from '@nestjs/common';
import type { CoalitionPrivacy } from '@zorgpaden/domain/coalitions/contract';
import { sameJson } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { ExtendedError } from '../../platform/http/problem.js';
import { CoalitionQueries } from '../coalition.queries.js';
import { CoalitionRepository } from '../coalition.repository.js';

/** States who answers for the personal data of a coalition, and whom people ask. */
@Injectable()
export class StateCoalitionPrivacy {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly queries: CoalitionQueries,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    id: string,
    seenVersion: number,
    given: CoalitionPrivacy,
  ): Promise<void> {
    permit(ctx.user, ['coalition', 'state-privacy'], { coalitionId: id });
    const now = await this.queries.one(ctx, id);
    // Not a write, then: who else has this version open can still save.
    if (now.version === seenVersion && sameJson(now.privacy, given)) return;
    await this.trail.write(ctx, async (write) => {
      const before = await this.coalitions.lock(write.tx, id);
      if (before.version !== seenVersion) {
        const current = await this.queries.one(write, id);
        throw new ExtendedError('coalition.version-conflict', { current });
      }
      const version = before.version + 1;
      await this.coalitions.update(write, { ...before, version, privacy: given });
      await record(write, {
        action: 'state-privacy',
        subjectType: 'coalition',
        subjectId: id,
        coalitionId: id,
        before: { privacy: before.privacy },
        after: { privacy: given },
      });
    });
  }
}
