import { Injectable } from '@nestjs/common';
import { stateStatus } from '@zorgpaden/domain/coalitions';
import type { newCoalition } from '@zorgpaden/domain/coalitions/contract';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { MunicipalityDirectory, MunicipalityRevisions } from '../../municipalities/index.js';
import { record } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { CoalitionRepository } from '../coalition.repository.js';
import { refuseUnknown } from '../known-municipalities.js';

export type NewCoalition = z.infer<typeof newCoalition>;

export interface CreationOptions {
  readonly demonstration?: boolean;
  readonly idempotencyKey?: string | undefined;
}

/** Registers a coalition with the status that it has from a day on. */
@Injectable()
export class CreateCoalition {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly directory: MunicipalityDirectory,
    private readonly revisions: MunicipalityRevisions,
    private readonly idempotency: Idempotency,
  ) {}

  /** @returns the id of the coalition */
  async execute(
    ctx: UserContext,
    given: NewCoalition,
    { demonstration = false, idempotencyKey }: CreationOptions = {},
  ): Promise<string> {
    permit(ctx.user, ['coalition', 'create']);
    await refuseUnknown(this.directory, given.municipalities);
    const municipalities = [...new Set(given.municipalities)];
    const today = amsterdamNow(ctx.now.getTime()).date;
    // Also while its status has yet to begin somebody works on it.
    const from = given.statusSince < today ? given.statusSince : today;
    const statuses =
      given.status === 'unknown' ? [] : stateStatus([], given.status, given.statusSince);
    const repeatable = { key: idempotencyKey, asked: ['create-coalition', given] };
    const created = await this.idempotency.write(ctx, repeatable, async (write) => {
      const id = uuidv7();
      const coalition = {
        id,
        name: given.name,
        level: given.level,
        municipalities,
        demonstration,
        version: 1,
        privacy: null,
        createdAt: ctx.now,
        deletedAt: null,
      };
      await this.coalitions.insert(write, coalition, from);
      await this.coalitions.saveStatuses(write, id, statuses);
      await this.revisions.raise(write, municipalities);
      await record(write, {
        action: 'create',
        subjectType: 'coalition',
        subjectId: id,
        coalitionId: id,
        after: given,
      });
      return { id };
    });
    return created.id;
  }
}
