import { Injectable } from '@nestjs/common';
import { may, stateStatus } from '@zorgpaden/domain/coalitions';
import type { newCoalition } from '@zorgpaden/domain/coalitions/contract';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { MunicipalityDirectory, MunicipalityRevisions } from '../../municipalities/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { CoalitionRepository } from '../coalition.repository.js';
import { refuseUnknown } from '../known-municipalities.js';

export type NewCoalition = z.infer<typeof newCoalition>;

/** Registers a coalition with the status that it has from a day on. */
@Injectable()
export class CreateCoalition {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly directory: MunicipalityDirectory,
    private readonly revisions: MunicipalityRevisions,
    private readonly trail: Trail,
  ) {}

  /** @returns the id of the coalition */
  async execute(
    ctx: UserContext,
    given: NewCoalition,
    { demonstration = false } = {},
  ): Promise<string> {
    permit({ toSee: true, toDo: may(ctx.user, 'create') });
    await refuseUnknown(this.directory, given.municipalities);
    const id = uuidv7();
    const municipalities = [...new Set(given.municipalities)];
    const statuses =
      given.status === 'unknown' ? [] : stateStatus([], given.status, given.statusSince);
    await this.trail.write(ctx, async (write) => {
      await this.coalitions.insert(write, {
        id,
        name: given.name,
        level: given.level,
        municipalities,
        demonstration,
        version: 1,
        createdAt: ctx.now,
        deletedAt: null,
      });
      await this.coalitions.saveStatuses(write, id, statuses);
      await this.revisions.raise(write, municipalities);
      await record(write, {
        action: 'create',
        subjectType: 'coalition',
        subjectId: id,
        coalitionId: id,
        after: given,
      });
    });
    return id;
  }
}
