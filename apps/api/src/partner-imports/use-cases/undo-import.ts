import { Injectable } from '@nestjs/common';
import { undoableUntil } from '@zorgpaden/domain/partner-imports';
import type { PartnerImportView } from '@zorgpaden/domain/partner-imports/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { PartnerImportQueries } from '../partner-import.queries.js';
import { PartnerImportRepository } from '../partner-import.repository.js';
import { Undoing } from '../undoing.js';

/** Begins to undo an import as a whole. What somebody went on with stays. */
@Injectable()
export class UndoImport {
  constructor(
    private readonly imports: PartnerImportRepository,
    private readonly undoing: Undoing,
    private readonly queries: PartnerImportQueries,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, coalitionId: string, id: string): Promise<PartnerImportView> {
    permit(ctx.user, ['partner-import', 'undo'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      const before = await this.imports.lock(write.tx, coalitionId, id);
      const until = undoableUntil(before);
      if (until === null) throw new DomainError('partner-import.not-undoable');
      if (ctx.now > until) throw new DomainError('partner-import.undo-too-late');
      const after = { ...before, undoStartedAt: ctx.now, undoStartedBy: ctx.user.id };
      await this.imports.save(write, after);
      await this.undoing.add(write, { coalitionId, id });
      await record(write, {
        action: 'undo',
        subjectType: 'partner-import',
        subjectId: id,
        coalitionId,
      });
      return this.queries.view(write.tx, coalitionId, id);
    });
  }
}
