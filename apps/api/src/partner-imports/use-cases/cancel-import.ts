import { Injectable } from '@nestjs/common';
import { importState } from '@zorgpaden/domain/partner-imports';
import type { PartnerImportView } from '@zorgpaden/domain/partner-imports/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { PartnerImportQueries } from '../partner-import.queries.js';
import { PartnerImportRepository } from '../partner-import.repository.js';

/** Stops an import that is being carried out: what was done stays, and can be undone. */
@Injectable()
export class CancelImport {
  constructor(
    private readonly imports: PartnerImportRepository,
    private readonly queries: PartnerImportQueries,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, coalitionId: string, id: string): Promise<PartnerImportView> {
    permit(ctx.user, ['partner-import', 'import'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      const before = await this.imports.lock(write.tx, coalitionId, id);
      if (importState(before) !== 'running') throw new DomainError('partner-import.not-running');
      await this.imports.save(write, { ...before, cancelledAt: before.cancelledAt ?? ctx.now });
      await record(write, {
        action: 'cancel',
        subjectType: 'partner-import',
        subjectId: id,
        coalitionId,
      });
      return this.queries.view(write.tx, coalitionId, id);
    });
  }
}
