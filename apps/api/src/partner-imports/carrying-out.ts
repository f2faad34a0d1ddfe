import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../coalitions/index.js';
import { MunicipalityRevisions } from '../municipalities/index.js';
import { type Change, record, Trail, type WriteContext } from '../platform/audit/trail.js';
import { permit } from '../platform/auth/permit.js';
import type { User } from '../platform/auth/user.js';
import { Database } from '../platform/db/database.js';
import type { Context, UserContext } from '../platform/http/context.js';
import { Jobs, type Queue } from '../platform/jobs/index.js';
import { SessionStore } from '../sessions/index.js';
import type { PartnerImportEntity } from './partner-import.entity.js';
import { PartnerImportRepository } from './partner-import.repository.js';
import { PutRowsIn } from './put-rows-in.js';

interface Work {
  readonly coalitionId: string;
  readonly id: string;
}

/** So many rows are one transaction: who cancels waits no longer than for these. */
const BATCH = 250;
/** So many batches are one job; the last of them asks for the next. */
const BATCHES = 20;

/** Brings a list in, batch by batch: killed in between, it goes on where it was. */
@Injectable()
export class CarryingOut {
  private readonly queue: Queue<Work>;

  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly coalitions: CoalitionRepository,
    private readonly imports: PartnerImportRepository,
    private readonly putRowsIn: PutRowsIn,
    private readonly revisions: MunicipalityRevisions,
    private readonly trail: Trail,
    jobs: Jobs,
  ) {
    this.queue = jobs.define<Work>({
      name: 'partner-import',
      retries: { times: 5, firstAfterSeconds: 5, atMostAfterSeconds: 300 },
      run: (ctx, work) => this.run(ctx, work),
    });
  }

  add(ctx: WriteContext, work: Work): Promise<void> {
    return this.queue.add(ctx, work);
  }

  private async run(ctx: Context, work: Work): Promise<void> {
    for (let left = BATCHES; left > 0; left -= 1) {
      const [running] = await this.database.query<{ startedBy: string }>(
        `SELECT started_by AS "startedBy" FROM partner_imports
         WHERE id = $1 AND started_at IS NOT NULL AND finished_at IS NULL`,
        [work.id],
      );
      if (running === undefined) return;
      const user = await this.whoBegan(ctx, work, running.startedBy);
      if (user === undefined) return this.abandon(ctx, work);
      await this.batch({ ...ctx, user }, work, left === 1);
    }
  }

  /** What it writes, the person wrote who began it, with the roles of this moment; `undefined`: may not any more. */
  private async whoBegan(
    ctx: Context,
    { coalitionId }: Work,
    userId: string,
  ): Promise<User | undefined> {
    try {
      const user = await this.sessions.userWithRoles(userId, ctx.now);
      permit(user, ['partner-import', 'import'], { coalitionId });
      return user;
    } catch (error) {
      if (error instanceof DomainError) return undefined;
      throw error;
    }
  }

  private async abandon(ctx: Context, { coalitionId, id }: Work): Promise<void> {
    await this.trail.write(ctx, async (write) => {
      const list = await this.imports.lock(write.tx, coalitionId, id);
      await refuseRest(write, list);
      await this.finish(write, { ...list, cancelledAt: list.cancelledAt ?? ctx.now });
    });
  }

  private async batch(ctx: UserContext, work: Work, isLast: boolean): Promise<void> {
    await this.trail.write(ctx, async (write) => {
      const coalition = await this.coalitions.lock(write.tx, work.coalitionId);
      const list = await this.imports.lock(write.tx, work.coalitionId, work.id);
      if (list.cancelledAt !== null) await refuseRest(write, list);
      const rows = await this.imports.nextRows(write.tx, list, BATCH);
      await this.putRowsIn.execute(write, { coalition, list }, rows);
      if (rows.length < BATCH) await this.finish(write, list);
      else await record(write, progressOf(list, rows.length));
      await this.revisions.raise(write, coalition.municipalities);
      if (isLast && rows.length === BATCH) await this.queue.add(write, work);
    });
  }

  private async finish(write: WriteContext, list: PartnerImportEntity): Promise<void> {
    const [outcomes] = (await write.tx.query(
      `SELECT jsonb_object_agg(outcome, count) AS counts FROM (
         SELECT outcome, count(*) FROM partner_import_rows
         WHERE import_id = $1 AND number >= $2 GROUP BY outcome) o`,
      [list.id, list.firstRow],
    )) as { counts: Record<string, number> | null }[];
    await this.imports.save(write, { ...list, finishedAt: write.now });
    await record(write, {
      ...progressOf(list, 0),
      action: 'finish',
      after: outcomes?.counts ?? {},
    });
  }
}

function progressOf({ id, coalitionId }: PartnerImportEntity, rows: number): Change {
  return {
    ...{ action: 'put-in', subjectType: 'partner-import', subjectId: id, coalitionId },
    after: { rows },
  };
}

async function refuseRest({ tx }: WriteContext, { id }: PartnerImportEntity): Promise<void> {
  await tx.query(
    `UPDATE partner_import_rows SET outcome = 'refused',
       done = '{"reasons": ["partner-import.refused.cancelled"]}'
     WHERE import_id = $1 AND outcome IS NULL`,
    [id],
  );
}
