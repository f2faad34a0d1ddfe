import { Injectable } from '@nestjs/common';
import type { NewDecisions, PartnerImportView } from '@zorgpaden/domain/partner-imports/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail, type WriteContext } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { refuseUnchangeable, type SeenImport } from '../changeable.js';
import { Judging } from '../judging.js';
import { PartnerImportQueries } from '../partner-import.queries.js';
import { PartnerImportRepository } from '../partner-import.repository.js';

/** Says of rows whether they are doubles and of what, or leaves them out. */
@Injectable()
export class DecideRows {
  constructor(
    private readonly imports: PartnerImportRepository,
    private readonly judging: Judging,
    private readonly queries: PartnerImportQueries,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    seen: SeenImport,
    { rows, decision }: NewDecisions,
  ): Promise<PartnerImportView> {
    const { coalitionId, id } = seen;
    permit(ctx.user, ['partner-import', 'import'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      const before = await this.imports.lock(write.tx, coalitionId, id);
      refuseUnchangeable(seen, before);
      if (decision?.kind === 'organisation') await refuseUnknown(write, decision.organisationId);
      await this.imports.saveDecision(write, id, rows, decision);
      const after = { ...before, version: before.version + 1 };
      await this.imports.save(write, after);
      await this.judging.judgeAgain(write, after, new Map(rows.map((number) => [number, {}])));
      await record(write, {
        action: 'decide-rows',
        subjectType: 'partner-import',
        subjectId: id,
        coalitionId,
        after: { rows, decision },
      });
      return this.queries.view(write.tx, coalitionId, id);
    });
  }
}

async function refuseUnknown({ tx }: WriteContext, organisationId: string): Promise<void> {
  const found = (await tx.query('SELECT 1 FROM organisations WHERE id = $1', [
    organisationId,
  ])) as unknown[];
  if (found.length > 0) return;
  throw new DomainError('request.invalid', {}, [
    { pointer: '/decision/organisationId', code: 'partnership.organisation-unknown' },
  ]);
}
