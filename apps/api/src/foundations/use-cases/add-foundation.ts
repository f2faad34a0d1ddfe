import { Injectable } from '@nestjs/common';
import type { Foundation, FoundationContent } from '@zorgpaden/domain/foundations/contract';
import { v7 as uuidv7 } from 'uuid';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { FoundationQueries } from '../foundation.queries.js';
import { FoundationRepository } from '../foundation.repository.js';

export interface NewFoundation {
  readonly coalitionId: string;
  readonly content: FoundationContent;
  readonly idempotencyKey?: string | undefined;
}

/** Writes down what a coalition stands on: a goal, a step, funding, a tranche or a reward. */
@Injectable()
export class AddFoundation {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly foundations: FoundationRepository,
    private readonly queries: FoundationQueries,
    private readonly idempotency: Idempotency,
  ) {}

  async execute(
    ctx: UserContext,
    { coalitionId, content, idempotencyKey }: NewFoundation,
  ): Promise<Foundation> {
    permit(ctx.user, ['foundation', 'write'], { coalitionId });
    const repeatable = { key: idempotencyKey, asked: ['add-foundation', coalitionId, content] };
    return this.idempotency.write(ctx, repeatable, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const id = uuidv7();
      await this.foundations.insert(write, { id, coalitionId, content });
      await record(write, {
        action: 'add',
        subjectType: 'foundation',
        subjectId: id,
        coalitionId,
        after: content,
      });
      return this.queries.one(write.tx, coalitionId, id);
    });
  }
}
