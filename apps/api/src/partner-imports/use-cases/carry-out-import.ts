import { Injectable } from '@nestjs/common';
import type { PartnerImportView } from '@zorgpaden/domain/partner-imports/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { CarryingOut } from '../carrying-out.js';
import { refuseUnchangeable, type SeenImport } from '../changeable.js';
import { Judging } from '../judging.js';
import { PartnerImportQueries } from '../partner-import.queries.js';
import { PartnerImportRepository } from '../partner-import.repository.js';

/** Begins to bring a list in. A job does the work, and can be stopped between two batches. */
@Injectable()
export class CarryOutImport {
  constructor(
    private readonly imports: PartnerImportRepository,
    private readonly judging: Judging,
    private readonly carryingOut: CarryingOut,
    private readonly queries: PartnerImportQueries,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, seen: SeenImport): Promise<PartnerImportView> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['partner-import', 'import'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      const before = await this.imports.lock(write.tx, coalitionId, id);
      refuseUnchangeable(seen, before);
      if (before.lookedAt === null) throw new DomainError('partner-import.not-looked-at');
      const version = before.version + 1;
      const after = { ...before, version, startedAt: ctx.now, startedBy: ctx.user.id };
      await this.imports.save(write, after);
      // The register can have changed since: what is a double by now is not entered.
      await this.judging.judge(write, after);
      await this.carryingOut.add(write, { coalitionId, id });
      await record(write, {
        action: 'carry-out',
        subjectType: 'partner-import',
        subjectId: id,
        coalitionId,
      });
      return this.queries.view(write.tx, coalitionId, id);
    });
  }
}
