import { Injectable } from '@nestjs/common';
import type {
  ContactRouteContent,
  ContactRouteView,
} from '@zorgpaden/domain/contact-routes/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record } from '../../platform/audit/trail.js';
import type { UserContext } from '../../platform/http/context.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { ContactRouteQueries } from '../contact-route.queries.js';
import { ContactRouteRepository } from '../contact-route.repository.js';
import { permitWork } from '../permit-work.js';
import { referenceProblems } from '../references.js';

export interface NewContactRoute {
  readonly coalitionId: string;
  readonly content: ContactRouteContent;
  /** The draft that it was written in: the route gets its id, and the draft is done. */
  readonly draftId?: string | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** Writes a new contact route. Nobody but the coalition sees it before it is published. */
@Injectable()
export class CreateContactRoute {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly routes: ContactRouteRepository,
    private readonly queries: ContactRouteQueries,
    private readonly idempotency: Idempotency,
  ) {}

  async execute(ctx: UserContext, given: NewContactRoute): Promise<ContactRouteView> {
    const { coalitionId, content, draftId, idempotencyKey } = given;
    permitWork(ctx, 'create', coalitionId);
    const asked = ['create-contact-route', coalitionId, content, draftId ?? null];
    return this.idempotency.write(ctx, { key: idempotencyKey, asked }, async (write) => {
      const coalition = await this.coalitions.share(write.tx, coalitionId);
      const id = draftId ?? uuidv7();
      const problems = await referenceProblems(write.tx, coalition, { id, content });
      if (problems.length > 0) throw new DomainError('request.invalid', {}, problems);
      await this.routes.insert(write, {
        id,
        coalitionId,
        version: 1,
        content,
        createdAt: ctx.now,
        updatedAt: ctx.now,
        updatedBy: ctx.user.id,
        deletedAt: null,
      });
      await this.routes.discardDraft(write, ctx.user.id, id);
      await record(write, {
        action: 'create',
        subjectType: 'contact-route',
        subjectId: id,
        coalitionId,
        after: content,
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}
