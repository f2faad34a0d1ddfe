import { Injectable } from '@nestjs/common';
import { DomainError, refuseLateUndo } from '@zorgpaden/domain/shared';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { showInFinder } from '../../published-routes/index.js';
import { CoalitionRepository } from '../coalition.repository.js';

/** Undoes the deletion of a coalition: its last publication is in the finder again. */
@Injectable()
export class RestoreCoalition {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly revisions: MunicipalityRevisions,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `coalition.not-deleted`, `undo.too-late` */
  async execute(ctx: UserContext, id: string): Promise<void> {
    permit(ctx.user, ['coalition', 'restore'], { coalitionId: id });
    await this.trail.write(ctx, async (write) => {
      const coalition = await this.coalitions.lockDeleted(write.tx, id);
      if (coalition.deletedAt === null) throw new DomainError('coalition.not-deleted');
      refuseLateUndo(coalition.deletedAt, ctx.now);
      const version = coalition.version + 1;
      await this.coalitions.update(write, { ...coalition, version, deletedAt: null });
      const shown = await showInFinder(write.tx, id);
      await this.revisions.raise(write, [...coalition.municipalities, ...shown]);
      await record(write, {
        action: 'restore',
        subjectType: 'coalition',
        subjectId: id,
        coalitionId: id,
        after: { name: coalition.name, municipalities: coalition.municipalities },
      });
    });
  }
}
