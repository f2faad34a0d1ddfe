import { Injectable } from '@nestjs/common';
import { onCommit, type WriteContext } from '../platform/audit/trail.js';
import { Revisions } from '../platform/cache/index.js';

/** Says that what municipalities show has changed: to this process at once, to the others by NOTIFY. */
@Injectable()
export class MunicipalityRevisions {
  constructor(private readonly revisions: Revisions) {}

  /** Part of the write: nobody hears of a change that was not kept. */
  async raise(ctx: WriteContext, codes: Iterable<string>): Promise<void> {
    const touched = [...new Set(codes)];
    // In one order, so that two writes that share municipalities wait for each other, not for ever; and
    // without the lock that entries of the finder, which refer to municipalities, hold against it.
    await ctx.tx.query(
      `WITH touched AS (
         SELECT code FROM municipalities WHERE code = ANY($1) ORDER BY code FOR NO KEY UPDATE
       ), raised AS (
         UPDATE municipalities m SET revision = revision + 1 FROM touched
         WHERE m.code = touched.code RETURNING m.code
       )
       SELECT pg_notify('municipality_revised', code) FROM raised`,
      [touched],
    );
    onCommit(ctx, () => touched.forEach((code) => this.revisions.changed(code)));
  }
}
