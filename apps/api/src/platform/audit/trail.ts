import { Injectable } from '@nestjs/common';
import { actingRole } from '@zorgpaden/domain/shared';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { User } from '../auth/user.js';
import { Database } from '../db/database.js';
import type { Context } from '../http/context.js';
import { changedFields, type Change } from './change.js';
import { streamOf } from './stream.js';

export type { Change } from './change.js';

const recorded = Symbol('recorded');

/** What a write is about to leave behind. */
interface Recorded {
  /** Lines of the trail, as `append_to_trail` takes them. */
  readonly lines: object[];
  readonly afterCommit: (() => void)[];
}

/** A context inside `Trail.write`: with the transaction that everything of this write belongs to. */
export type WriteContext<Outer extends Context = Context> = Outer & {
  readonly tx: EntityManager;
  readonly [recorded]: Recorded;
};

/** The one door through which everything that people change goes (rule 13). */
@Injectable()
export class Trail {
  constructor(private readonly database: Database) {}

  /**
   * One write: a transaction that is kept only when it left a trace. Its lines are added last: from
   * there to the commit nobody else can write in the same stream.
   *
   * @throws when nothing was recorded; then nothing is kept
   */
  async write<Outer extends Context, Result>(
    ctx: Outer,
    work: (ctx: WriteContext<Outer>) => Promise<Result>,
  ): Promise<Result> {
    const kept: Recorded = { lines: [], afterCommit: [] };
    const result = await this.database.tx(async (tx) => {
      const answer = await work({ ...ctx, tx, [recorded]: kept });
      if (kept.lines.length === 0) {
        throw new Error('A write left no trace: call record() in it.');
      }
      await tx.query('SELECT append_to_trail($1)', [JSON.stringify(kept.lines)]);
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

/** Notes who did what, in which role: it gets into the trail in the transaction of the write itself. */
export async function record(ctx: WriteContext, change: Change): Promise<void> {
  ctx[recorded].lines.push({
    stream: streamOf(change),
    id: uuidv7(),
    at: ctx.now,
    requestId: ctx.requestId,
    actor: ctx.user?.id ?? null,
    actorRole: roleIn(ctx.user, change.coalitionId ?? null),
    action: change.action,
    subjectType: change.subjectType,
    subjectId: change.subjectId,
    ...changedFields(change),
  });
}

/** The role that allowed it: of this coalition first. Without a user it was a command on the server. */
function roleIn(user: User | null, coalitionId: string | null): string {
  return user === null ? 'system' : actingRole(user, { coalitionId });
}
