import { Injectable } from '@nestjs/common';
import type { coalitionChange, CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import { DomainError, sameJson } from '@zorgpaden/domain/shared';
import type { z } from 'zod';
import { MunicipalityDirectory, MunicipalityRevisions } from '../../municipalities/index.js';
import { record, Trail, type WriteContext } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { ExtendedError } from '../../platform/http/problem.js';
import { CoalitionQueries } from '../coalition.queries.js';
import { CoalitionRepository, type CoveringCoalition } from '../coalition.repository.js';
import { refuseUnknown } from '../known-municipalities.js';

/** Changes the name of a coalition or the municipalities that it covers. */
@Injectable()
export class ChangeCoalition {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly queries: CoalitionQueries,
    private readonly directory: MunicipalityDirectory,
    private readonly revisions: MunicipalityRevisions,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    id: string,
    seenVersion: number,
    given: z.infer<typeof coalitionChange>,
  ): Promise<void> {
    permit(ctx.user, ['coalition', 'change'], { coalitionId: id });
    if (given.municipalities) await refuseUnknown(this.directory, given.municipalities);
    const now = await this.queries.one(ctx, id);
    // Not a write, then: who else has this version open can still save.
    if (now.version === seenVersion && isAsked(now, given)) return;
    await this.trail.write(ctx, async (write) => {
      const before = await this.coalitions.lock(write.tx, id);
      if (before.version !== seenVersion) {
        const current = await this.queries.one(write, id);
        throw new ExtendedError('coalition.version-conflict', { current });
      }
      const after = {
        ...before,
        name: given.name ?? before.name,
        municipalities: [...new Set(given.municipalities ?? before.municipalities)],
        version: before.version + 1,
      };
      await refuseCoverage(write, after);
      await this.coalitions.update(write, after);
      await this.revisions.raise(write, [...before.municipalities, ...after.municipalities]);
      await record(write, {
        action: 'change',
        subjectType: 'coalition',
        subjectId: id,
        coalitionId: id,
        before: { name: before.name, municipalities: before.municipalities },
        after: { name: after.name, municipalities: after.municipalities },
      });
    });
  }
}

function isAsked(now: CoalitionView, { name, municipalities }: z.infer<typeof coalitionChange>) {
  const covered = now.municipalities.map(({ code }) => code);
  const asked = [...new Set(municipalities ?? covered)];
  return (name === undefined || name === now.name) && sameJson(asked.sort(), covered.sort());
}

/** A regional coalition keeps two municipalities, and none goes that a contact route is for. */
async function refuseCoverage(ctx: WriteContext, coalition: CoveringCoalition): Promise<void> {
  if (coalition.level === 'regional' && coalition.municipalities.length < 2) {
    refuse('coalition.regional-needs-two');
  }
  const inUse: unknown[] = await ctx.tx.query(
    `SELECT 1 FROM (
       SELECT content FROM contact_routes WHERE coalition_id = $1 AND deleted_at IS NULL
       UNION ALL SELECT content FROM published_routes WHERE coalition_id = $1
     ) routes, jsonb_array_elements_text(content->'area'->'municipalities') AS code
     WHERE code <> ALL($2) LIMIT 1`,
    [coalition.id, coalition.municipalities],
  );
  if (inUse.length > 0) refuse('coalition.municipality-in-use');
}

function refuse(code: string): never {
  throw new DomainError('request.invalid', {}, [{ pointer: '/municipalities', code }]);
}
