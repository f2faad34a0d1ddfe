import type { KeptDraft, TypedDraft } from '@zorgpaden/domain/drafts/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { type CoalitionRepository, refuseUnknownCoalition } from '../coalitions/index.js';
import { record, type Trail, type WriteContext } from '../platform/audit/trail.js';
import type { ApiConfig } from '../platform/config/api-config.js';
import type { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import type { UserContext } from '../platform/http/context.js';

/** Of one word: where its drafts are kept and what they are of. */
export interface DraftPlace {
  readonly table: `${string}_drafts`;
  /** The table of the things, and its column with the coalition. */
  readonly things: string;
  readonly coalition: string;
  /** Under which id a new one is typed: one that it will have itself, or that of the coalition. */
  readonly newUnder: 'own-id' | 'coalition';
  /** What the trail and the addresses call them. */
  readonly name: `${string}-draft`;
}

/** Whether the thing is there already. */
export type ShelvedDraft = KeptDraft & { readonly isOfThing: boolean };
type Row = Omit<ShelvedDraft, 'savedAt'> & { readonly savedAt: Date };

export interface ShelfParts {
  readonly database: Database;
  readonly coalitions: CoalitionRepository;
  readonly trail: Trail;
  readonly config: ApiConfig;
}

/**
 * What somebody is typing, kept for them alone: one draft per person and thing. It is not judged yet, but
 * for rule 1. Who may keep one is asked by the word that they are of.
 */
export class DraftShelf {
  constructor(
    private readonly parts: ShelfParts,
    private readonly place: DraftPlace,
  ) {}

  async list(ctx: UserContext, coalitionId: string) {
    const { database, config } = this.parts;
    await refuseUnknownCoalition(database, coalitionId);
    const items = await this.views(database, ctx, coalitionId, null);
    const at = `${config.publicUrl}/api/v1/coalitions/${coalitionId}/${this.place.name}s`;
    return { items, links: { self: at } };
  }

  /** @throws DomainError `request.not-found` */
  async one(ctx: UserContext, coalitionId: string, id: string): Promise<ShelvedDraft> {
    return only(await this.views(this.parts.database, ctx, coalitionId, id));
  }

  /** @throws DomainError `request.not-found` for a thing of elsewhere */
  async save(
    ctx: UserContext,
    coalitionId: string,
    id: string,
    { baseVersion, content }: TypedDraft,
  ): Promise<ShelvedDraft> {
    return this.parts.trail.write(ctx, async (write) => {
      await this.parts.coalitions.share(write.tx, coalitionId);
      const values = [ctx.user.id, id, coalitionId, baseVersion, JSON.stringify(content), ctx.now];
      const kept: unknown[] = await write.tx.query(this.saving(), values);
      if (kept.length === 0) throw new DomainError('request.not-found');
      // The trail says that something was kept, not what: a draft is its writer's own.
      await this.trace(write, 'save-draft', coalitionId, id);
      return only(await this.views(write.tx, ctx, coalitionId, id));
    });
  }

  /** Throws away what one typed. Doing so twice is no mistake. */
  async throwAway(ctx: UserContext, coalitionId: string, id: string): Promise<void> {
    await this.parts.trail.write(ctx, async (write) => {
      await this.discard(write, ctx.user.id, id);
      await this.trace(write, 'discard-draft', coalitionId, id);
    });
  }

  /** Once saved, what somebody typed is not a draft any more. */
  async discard({ tx }: WriteContext, userId: string, id: string): Promise<void> {
    await tx.query(`DELETE FROM ${this.place.table} WHERE user_id = $1 AND id = $2`, [userId, id]);
  }

  private trace(write: WriteContext, action: string, coalitionId: string, id: string) {
    return record(write, { action, subjectType: this.place.name, subjectId: id, coalitionId });
  }

  /** One's own drafts only. */
  private async views(
    reader: Reader,
    { user }: UserContext,
    coalitionId: string,
    id: string | null,
  ): Promise<ShelvedDraft[]> {
    const { table, things } = this.place;
    const found = (await reader.query(
      `SELECT d.id, EXISTS (SELECT 1 FROM ${things} t WHERE t.id = d.id) AS "isOfThing",
         d.base_version AS "baseVersion", d.content, d.saved_at AS "savedAt"
       FROM ${table} d
       WHERE d.user_id = $1 AND d.coalition_id = $2 AND ($3::uuid IS NULL OR d.id = $3)
       ORDER BY d.saved_at DESC, d.id`,
      [user.id, coalitionId, id],
    )) as Row[];
    return found.map((row) => ({ ...row, savedAt: row.savedAt.toISOString() }));
  }

  /** Nothing is kept under the id of a thing, or of a draft, of another coalition. */
  private saving(): string {
    const { table, things, coalition, newUnder } = this.place;
    const isHere =
      newUnder === 'own-id'
        ? `NOT EXISTS (SELECT 1 FROM ${things} t WHERE t.id = $2 AND t.${coalition} <> $3)`
        : `($2 = $3 OR EXISTS (SELECT 1 FROM ${things} t WHERE t.id = $2 AND t.${coalition} = $3))`;
    return `
      INSERT INTO ${table} (user_id, id, coalition_id, base_version, content, saved_at)
      SELECT $1, $2::uuid, $3::uuid, $4::int, $5::jsonb, $6 WHERE ${isHere}
      ON CONFLICT (user_id, id) DO UPDATE SET base_version = EXCLUDED.base_version,
        content = EXCLUDED.content, saved_at = EXCLUDED.saved_at
      WHERE ${table}.coalition_id = EXCLUDED.coalition_id
      RETURNING id`;
  }
}

function only([view]: readonly ShelvedDraft[]): ShelvedDraft {
  if (view === undefined) throw new DomainError('request.not-found');
  return view;
}
