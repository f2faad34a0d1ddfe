import { Injectable } from '@nestjs/common';
import { isAdministrator, isLeadOf } from '@zorgpaden/domain/shared';
import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { User } from '../auth/user.js';
import { Database } from '../db/database.js';
import type { Context } from '../http/context.js';
import { AuditEntry } from './audit-entry.entity.js';

const recorded = Symbol('recorded');

/** A context inside `Trail.write`: with the transaction that everything of this write belongs to. */
export type WriteContext<Outer extends Context = Context> = Outer & {
  readonly tx: EntityManager;
  readonly [recorded]: { entries: number; readonly afterCommit: (() => void)[] };
};

/** What happened to what. `before` and `after` are plain data, without secrets. */
export interface Change {
  /** A verb of the word: `publish`, `change`, `delete`. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly coalitionId?: string | null;
  readonly before?: object | null;
  readonly after?: object | null;
}

/** The one door through which everything that people change goes (rule 13). */
@Injectable()
export class Trail {
  constructor(private readonly database: Database) {}

  /**
   * One write: a transaction that is kept only when it left a trace.
   *
   * @throws when nothing was recorded; then nothing is kept
   */
  async write<Outer extends Context, Result>(
    ctx: Outer,
    work: (ctx: WriteContext<Outer>) => Promise<Result>,
  ): Promise<Result> {
    const kept = { entries: 0, afterCommit: [] as (() => void)[] };
    const result = await this.database.tx(async (tx) => {
      const answer = await work({ ...ctx, tx, [recorded]: kept });
      if (kept.entries === 0) throw new Error('A write left no trace: call record() in it.');
      return answer;
    });
    for (const tell of kept.afterCommit) tell();
    return result;
  }
}

/** Tells something after the write was kept, and not at all when it was not. */
export function onCommit(ctx: WriteContext, tell: () => void): void {
  ctx[recorded].afterCommit.push(tell);
}

/** Writes who did what, in which role, in the transaction of the write itself. */
export async function record(ctx: WriteContext, change: Change): Promise<void> {
  const coalitionId = change.coalitionId ?? null;
  const entry = {
    id: uuidv7(),
    at: ctx.now,
    requestId: ctx.requestId,
    actorId: ctx.user?.id ?? null,
    actorRole: roleIn(ctx.user, coalitionId),
    action: change.action,
    subjectType: change.subjectType,
    subjectId: change.subjectId,
    coalitionId,
    before: change.before ?? null,
    after: change.after ?? null,
  } as QueryDeepPartialEntity<AuditEntry>;
  await ctx.tx.insert(AuditEntry, entry);
  ctx[recorded].entries += 1;
}

/** The role that allowed it: of this coalition first. Without a user it was a command on the server. */
function roleIn(user: User | null, coalitionId: string | null): string {
  if (user === null) return 'system';
  if (coalitionId !== null && isLeadOf(user, coalitionId)) return 'lead';
  return isAdministrator(user) ? 'administrator' : 'none';
}
