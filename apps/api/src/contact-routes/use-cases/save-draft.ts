import { Injectable } from '@nestjs/common';
import type {
  contactRouteDraft,
  ContactRouteDraftView,
} from '@zorgpaden/domain/contact-routes/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import type { z } from 'zod';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import type { UserContext } from '../../platform/http/context.js';
import { DraftQueries } from '../draft.queries.js';
import { permitWork } from '../permit-work.js';

/** Keeps what somebody is typing, for them alone. It is not judged yet, but for rule 1. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly queries: DraftQueries,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    coalitionId: string,
    id: string,
    draft: z.infer<typeof contactRouteDraft>,
  ): Promise<ContactRouteDraftView> {
    permitWork(ctx, 'draft', coalitionId);
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const kept: unknown[] = await write.tx.query(SAVE, [
        ctx.user.id,
        id,
        coalitionId,
        draft.baseVersion,
        JSON.stringify(draft.content),
        ctx.now,
      ]);
      if (kept.length === 0) throw new DomainError('request.not-found');
      // The trail says that something was kept, not what: a draft is its writer's own.
      await record(write, {
        action: 'save-draft',
        subjectType: 'contact-route-draft',
        subjectId: id,
        coalitionId,
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}

/** Nothing is kept under the id of a route, or of a draft, of another coalition. */
const SAVE = `
  INSERT INTO contact_route_drafts (user_id, id, coalition_id, base_version, content, saved_at)
  SELECT $1, $2, $3, $4::int, $5::jsonb, $6
  WHERE NOT EXISTS (SELECT 1 FROM contact_routes WHERE id = $2 AND coalition_id <> $3)
  ON CONFLICT (user_id, id) DO UPDATE SET
    base_version = EXCLUDED.base_version, content = EXCLUDED.content, saved_at = EXCLUDED.saved_at
  WHERE contact_route_drafts.coalition_id = EXCLUDED.coalition_id
  RETURNING id`;
