import { Injectable } from '@nestjs/common';
import { keptSince } from '@zorgpaden/domain/privacy';
import { Trail } from '../platform/audit/trail.js';
import { Database } from '../platform/db/database.js';
import type { Context } from '../platform/http/context.js';
import { Jobs } from '../platform/jobs/index.js';
import { emptyAccount } from '../users/index.js';
import { dropDrafts } from './drop-drafts.js';
import { findLeftAccounts } from './left-accounts.js';
import { eraseOldValues } from './old-values.js';

/**
 * Carries out every night what the table of retention promises. Sessions, attempts, links and mails
 * pass more often, each by the job of its own word.
 */
@Injectable()
export class RetentionJob {
  constructor(
    jobs: Jobs,
    private readonly database: Database,
    private readonly trail: Trail,
  ) {
    jobs.define({ name: 'retention', schedule: '40 3 * * *', run: (ctx) => this.carryOut(ctx) });
  }

  private async carryOut(ctx: Context): Promise<void> {
    await this.database.query('DELETE FROM idempotency_keys WHERE created_at < $1', [
      keptSince('repeated-request', ctx.now),
    ]);
    await this.database.query(
      `DELETE FROM organisation_merge_changes c USING organisation_merges m
       WHERE m.id = c.merge_id AND m.merged_at < $1`,
      [keptSince('organisation-merge', ctx.now)],
    );
    await dropDrafts(this.trail, this.database, ctx, keptSince('draft', ctx.now));
    for (const id of await findLeftAccounts(this.database, keptSince('account', ctx.now))) {
      await this.trail.write(ctx, async (write) => {
        await emptyAccount(write, id, 'retention');
        await write.tx.query('SELECT forget_statistics()');
      });
    }
    await eraseOldValues(this.trail, this.database, ctx, keptSince('trail-value', ctx.now));
  }
}
