import { Injectable } from '@nestjs/common';
import type { PartnerImportView, RowRepair } from '@zorgpaden/domain/partner-imports/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { refuseUnchangeable, type SeenImport } from '../changeable.js';
import { Judging } from '../judging.js';
import { PartnerImportRowEntity } from '../partner-import-row.entity.js';
import { PartnerImportQueries } from '../partner-import.queries.js';
import { PartnerImportRepository } from '../partner-import.repository.js';

/** Repairs a row in place: what is typed stands in for what the list says. */
@Injectable()
export class RepairRow {
  constructor(
    private readonly imports: PartnerImportRepository,
    private readonly judging: Judging,
    private readonly queries: PartnerImportQueries,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    seen: SeenImport,
    number: number,
    repair: RowRepair,
  ): Promise<PartnerImportView> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['partner-import', 'import'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      const before = await this.imports.lock(write.tx, coalitionId, id);
      refuseUnchangeable(seen, before);
      const row = await write.tx.findOneBy(PartnerImportRowEntity, { importId: id, number });
      if (row === null) throw new DomainError('request.not-found');
      const given = Object.entries(repair).filter(([, text]) => text !== undefined);
      const repaired = { ...row.repaired, ...Object.fromEntries(given) };
      await this.imports.saveRepair(write, { ...row, repaired });
      const after = { ...before, version: before.version + 1 };
      await this.imports.save(write, after);
      await this.judging.judgeAgain(write, after, new Map([[number, row]]));
      // What is in a list is no history of the coalition: the trail has what becomes of it.
      await record(write, {
        action: 'repair-row',
        subjectType: 'partner-import',
        subjectId: id,
        coalitionId,
        after: { row: number, fields: given.map(([field]) => field) },
      });
      return this.queries.view(write.tx, coalitionId, id);
    });
  }
}
