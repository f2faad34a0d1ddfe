import { Injectable } from '@nestjs/common';
import type { UndoPreview } from '@zorgpaden/domain/partner-imports/contract';
import { CoalitionRepository } from '../coalitions/index.js';
import { MunicipalityRevisions } from '../municipalities/index.js';
import { OrganisationRepository } from '../organisations/index.js';
import { ContactsOfList } from '../partner-contacts/index.js';
import { record, Trail, type WriteContext } from '../platform/audit/trail.js';
import { permit } from '../platform/auth/permit.js';
import { Database } from '../platform/db/database.js';
import type { Context, UserContext } from '../platform/http/context.js';
import { Jobs, type Queue } from '../platform/jobs/index.js';
import { SessionStore } from '../sessions/index.js';
import { PartnerImportRepository } from './partner-import.repository.js';
import { takeAway } from './take-away.js';
import { type WhatToUndo, whatToUndo } from './what-to-undo.js';

interface Work {
  readonly coalitionId: string;
  readonly id: string;
}

/** Undoes an import as a whole, in one transaction: there is no half of it that anybody sees. */
@Injectable()
export class Undoing {
  private readonly queue: Queue<Work>;

  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly coalitions: CoalitionRepository,
    private readonly organisations: OrganisationRepository,
    private readonly contacts: ContactsOfList,
    private readonly imports: PartnerImportRepository,
    private readonly revisions: MunicipalityRevisions,
    private readonly trail: Trail,
    jobs: Jobs,
  ) {
    this.queue = jobs.define<Work>({
      name: 'partner-import-undo',
      retries: { times: 5, firstAfterSeconds: 5, atMostAfterSeconds: 300 },
      run: (ctx, work) => this.run(ctx, work),
    });
  }

  add(ctx: WriteContext, work: Work): Promise<void> {
    return this.queue.add(ctx, work);
  }

  /** What it would do, and what it would leave. */
  async preview(ctx: UserContext, coalitionId: string, id: string): Promise<UndoPreview> {
    permit(ctx.user, ['partner-import', 'undo'], { coalitionId });
    await this.imports.refuseUnknown(this.database, coalitionId, id);
    const what = await whatToUndo(this.database, id);
    return {
      organisations: what.organisations.length,
      partnerships: what.partnerships.length,
      contacts: what.contacts.length,
      restored: what.restoredOrganisations.length,
      staying: what.staying,
    };
  }

  private async run(ctx: Context, { coalitionId, id }: Work): Promise<void> {
    const [asked] = await this.database.query<{ by: string }>(
      `SELECT undo_started_by AS by FROM partner_imports
       WHERE id = $1 AND undo_started_at IS NOT NULL AND undone_at IS NULL`,
      [id],
    );
    if (asked === undefined) return;
    const user = await this.sessions.userWithRoles(asked.by, ctx.now);
    permit(user, ['partner-import', 'undo'], { coalitionId });
    await this.trail.write({ ...ctx, user }, async (write) => {
      const { municipalities } = await this.coalitions.lock(write.tx, coalitionId);
      const list = await this.imports.lock(write.tx, coalitionId, id);
      const what = await whatToUndo(write.tx, id);
      await this.contacts.takeAway(write, coalitionId, what.contacts);
      await takeAway(write, coalitionId, what);
      await this.giveBack(write, coalitionId, what);
      await this.imports.save(write, { ...list, undoneAt: ctx.now });
      await this.revisions.raise(write, municipalities);
      await record(write, {
        action: 'undone',
        subjectType: 'partner-import',
        subjectId: id,
        coalitionId,
        after: {
          organisations: what.organisations.length,
          partnerships: what.partnerships.length,
          contacts: what.contacts.length,
          staying: what.staying.length,
        },
      });
    });
  }

  /** What was completed becomes what it was. */
  private async giveBack(write: WriteContext, coalitionId: string, what: WhatToUndo) {
    for (const { id, before } of what.restoredOrganisations) {
      if (before === null) continue;
      const found = await this.organisations.lock(write.tx, id);
      await this.organisations.change(write, found, before);
      await record(write, {
        ...{ action: 'change', subjectType: 'organisation', subjectId: id, organisationId: id },
        after: before,
      });
    }
    for (const { id, before } of what.restoredPartnerships) {
      await write.tx.query(
        'UPDATE partnerships SET part = $2, version = version + 1 WHERE id = $1',
        [id, before?.part ?? ''],
      );
      await record(write, {
        ...{ action: 'change', subjectType: 'partnership', subjectId: id, coalitionId },
        after: before,
      });
    }
  }
}
