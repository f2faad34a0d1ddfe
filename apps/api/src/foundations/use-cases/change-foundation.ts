import { Injectable } from '@nestjs/common';
import type { Foundation, FoundationContent } from '@zorgpaden/domain/foundations/contract';
import { DomainError, sameJson } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import { Database } from '../../platform/db/database.js';
import type { UserContext } from '../../platform/http/context.js';
import { FoundationQueries } from '../foundation.queries.js';
import { FoundationRepository } from '../foundation.repository.js';
import { refuseStale, type SeenFoundation } from '../seen-foundation.js';

/** Writes it otherwise, or says from when to when it holds. */
@Injectable()
export class ChangeFoundation {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly foundations: FoundationRepository,
    private readonly queries: FoundationQueries,
    private readonly database: Database,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    seen: SeenFoundation,
    content: FoundationContent,
  ): Promise<Foundation> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['foundation', 'write'], { coalitionId });
    const now = await this.queries.one(this.database, coalitionId, id);
    // Not a write, then: who else has this version open can still save.
    if (now.version === seen.version && sameJson(now.content, content)) return now;
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const before = await this.foundations.lock(write, coalitionId, id);
      await refuseStale(write, this.queries, seen, before);
      // Another step or another goal is another thing: its past would become that of this one.
      if (!isSameThing(before.content, content)) throw new DomainError('foundation.other-kind');
      await this.foundations.update(write, before, { content });
      await record(write, {
        action: 'change',
        subjectType: 'foundation',
        subjectId: id,
        coalitionId,
        before: before.content,
        after: content,
      });
      return this.queries.one(write.tx, coalitionId, id);
    });
  }
}

function isSameThing(before: FoundationContent, after: FoundationContent): boolean {
  if (before.kind === 'step' && after.kind === 'step') return before.step === after.step;
  return before.kind === after.kind;
}
