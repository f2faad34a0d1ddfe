import { Inject, Injectable } from '@nestjs/common';
import type { AgreementDraftView } from '@zorgpaden/domain/agreements/draft.contract';
import { DomainError, type Json } from '@zorgpaden/domain/shared';
import { CoalitionRepository, refuseUnknownCoalition } from '../coalitions/index.js';
import { record, Trail, type WriteContext } from '../platform/audit/trail.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import type { UserContext } from '../platform/http/context.js';

interface Row extends Omit<AgreementDraftView, 'savedAt'> {
  readonly savedAt: Date;
}

/** $1 who looks: one's own drafts only. $2 the coalition, $3 one draft or null. */
const DRAFTS = `
  SELECT d.id, a.id AS "agreementId", d.base_version AS "baseVersion", d.content,
    d.saved_at AS "savedAt"
  FROM agreement_drafts d LEFT JOIN agreements a ON a.id = d.id
  WHERE d.user_id = $1 AND d.coalition_id = $2 AND ($3::uuid IS NULL OR d.id = $3)
  ORDER BY d.saved_at DESC, d.id`;

/** Nothing is kept under the id of an agreement, or of a draft, of another coalition. */
const SAVE = `
  INSERT INTO agreement_drafts (user_id, id, coalition_id, base_version, content, saved_at)
  SELECT $1, $2, $3, $4::int, $5::jsonb, $6
  WHERE NOT EXISTS (SELECT 1 FROM agreements WHERE id = $2 AND coalition_id <> $3)
  ON CONFLICT (user_id, id) DO UPDATE SET
    base_version = EXCLUDED.base_version, content = EXCLUDED.content, saved_at = EXCLUDED.saved_at
  WHERE agreement_drafts.coalition_id = EXCLUDED.coalition_id
  RETURNING id`;

/** What somebody is typing, kept for them alone. It is not judged yet, but for rule 1. */
@Injectable()
export class AgreementDrafts {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionRepository,
    private readonly trail: Trail,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(ctx: UserContext, coalitionId: string) {
    permit(ctx.user, ['agreement', 'draft'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const items = await views(this.database, ctx, coalitionId, null);
    const self = `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/agreement-drafts`;
    return { items, links: { self } };
  }

  /** @throws DomainError `request.not-found` */
  async one(ctx: UserContext, coalitionId: string, id: string): Promise<AgreementDraftView> {
    permit(ctx.user, ['agreement', 'draft'], { coalitionId });
    return only(await views(this.database, ctx, coalitionId, id));
  }

  async save(
    ctx: UserContext,
    coalitionId: string,
    id: string,
    draft: { readonly baseVersion: number | null; readonly content: Json },
  ): Promise<AgreementDraftView> {
    permit(ctx.user, ['agreement', 'draft'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const { baseVersion, content } = draft;
      const values = [ctx.user.id, id, coalitionId, baseVersion, JSON.stringify(content), ctx.now];
      const kept: unknown[] = await write.tx.query(SAVE, values);
      if (kept.length === 0) throw new DomainError('request.not-found');
      // The trail says that something was kept, not what: a draft is its writer's own.
      await this.trace(write, 'save-draft', coalitionId, id);
      return only(await views(write.tx, ctx, coalitionId, id));
    });
  }

  /** Throws away what one typed. Doing so twice is no mistake. */
  async throwAway(ctx: UserContext, coalitionId: string, id: string): Promise<void> {
    permit(ctx.user, ['agreement', 'draft'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      await this.discard(write, ctx.user.id, id);
      await this.trace(write, 'discard-draft', coalitionId, id);
    });
  }

  /** Once saved, what somebody typed is not a draft any more. */
  async discard({ tx }: WriteContext, userId: string, id: string): Promise<void> {
    await tx.query('DELETE FROM agreement_drafts WHERE user_id = $1 AND id = $2', [userId, id]);
  }

  private trace(write: WriteContext, action: string, coalitionId: string, id: string) {
    return record(write, { action, subjectType: 'agreement-draft', subjectId: id, coalitionId });
  }
}

async function views(
  reader: Reader,
  ctx: UserContext,
  coalitionId: string,
  id: string | null,
): Promise<AgreementDraftView[]> {
  const rows = (await reader.query(DRAFTS, [ctx.user.id, coalitionId, id])) as Row[];
  return rows.map((row) => ({ ...row, savedAt: row.savedAt.toISOString() }));
}

function only([view]: readonly AgreementDraftView[]): AgreementDraftView {
  if (view === undefined) throw new DomainError('request.not-found');
  return view;
}
