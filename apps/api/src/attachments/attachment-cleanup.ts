import { Injectable } from '@nestjs/common';
import { keptSince } from '@zorgpaden/domain/privacy';
import { Trail } from '../platform/audit/trail.js';
import { Database } from '../platform/db/database.js';
import { FileStore } from '../platform/files/index.js';
import type { Context } from '../platform/http/context.js';
import { Jobs } from '../platform/jobs/index.js';
import { AttachmentRepository } from './attachment.repository.js';

/** Time enough for a write that is under way to refer to the file that it put there. */
const UNDER_WAY_MS = 24 * 60 * 60_000;

/** Removes for good, every night, what was taken away long enough ago, and files that nothing refers to. */
@Injectable()
export class AttachmentCleanup {
  constructor(
    jobs: Jobs,
    private readonly database: Database,
    private readonly trail: Trail,
    private readonly attachments: AttachmentRepository,
    private readonly store: FileStore,
  ) {
    jobs.define({
      name: 'attachment-cleanup',
      schedule: '50 3 * * *',
      run: (ctx) => this.cleanUp(ctx),
    });
  }

  private async cleanUp(ctx: Context): Promise<void> {
    const old = await this.database.query<{ id: string; coalitionId: string }>(
      `SELECT id, coalition_id AS "coalitionId" FROM attachments WHERE deleted_at < $1`,
      [keptSince('attachment', ctx.now)],
    );
    for (const { id, coalitionId } of old) {
      await this.trail.write(ctx, async (write) => {
        await this.attachments.purge(write, await this.attachments.lock(write.tx, coalitionId, id));
      });
    }
    const since = new Date(ctx.now.getTime() - UNDER_WAY_MS);
    const left = await this.database.query<{ hash: string }>(
      `SELECT hash FROM stored_files s WHERE stored_at < $1
         AND NOT EXISTS (SELECT 1 FROM attachments a WHERE a.hash = s.hash)`,
      [since],
    );
    for (const { hash } of left) await this.forget(hash, since);
  }

  /** Who puts the same file there now waits, and then puts it there anew. */
  private forget(hash: string, since: Date): Promise<void> {
    return this.database.tx(async (tx) => {
      const gone = (await tx.query(
        `DELETE FROM stored_files s WHERE hash = $1 AND stored_at < $2
           AND NOT EXISTS (SELECT 1 FROM attachments a WHERE a.hash = s.hash) RETURNING hash`,
        [hash, since],
      )) as [unknown[], number];
      if (gone[1] > 0) await this.store.remove(hash);
    });
  }
}
