import { Injectable } from '@nestjs/common';
import { Database } from '../db/database.js';
import type { Context } from '../http/context.js';
import type { Change } from './change.js';
import { type Line, lineOf } from './line.js';
import { streamOf } from './stream.js';
import { recorded, type Recorded, type WriteContext } from './write-context.js';

export type { Change } from './change.js';
export { onCommit, type WriteContext } from './write-context.js';

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
    const kept: Recorded = { lines: [], erasures: [], afterCommit: [] };
    const result = await this.database.tx(async (tx) => {
      const answer = await work({ ...ctx, tx, [recorded]: kept });
      if (kept.lines.length === 0) {
        throw new Error('A write left no trace: call record() in it.');
      }
      const lines = [...kept.lines, ...linesOfOverrules(ctx, kept.lines)];
      await tx.query('SELECT append_to_trail($1)', [JSON.stringify(lines)]);
      if (kept.erasures.length > 0) await tx.query('SELECT erase_from_trail($1)', [kept.erasures]);
      return answer;
    });
    for (const tell of kept.afterCommit) tell();
    return result;
  }
}

/** Notes who did what, in which role: it gets into the trail in the transaction of the write itself. */
export async function record(ctx: WriteContext, change: Change): Promise<void> {
  ctx[recorded].lines.push(lineOf(ctx, streamOf(change), change));
}

/**
 * That a text was let through though it looked like data of a client, and why (rule 1). The text itself
 * stands in the line of the change, or nowhere.
 */
function linesOfOverrules(ctx: Context, [about]: readonly Line[]): Line[] {
  if (about === undefined || !ctx.overruled?.length) return [];
  const { stream, subjectType, subjectId, actorRole } = about;
  const change = { action: 'overrule', subjectType, subjectId, after: { texts: ctx.overruled } };
  return [{ ...lineOf(ctx, stream, change), actorRole }];
}
