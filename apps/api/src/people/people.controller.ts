import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  peopleQuery,
  type PersonRoleList,
  roleChange,
  roleContinuation,
  roleEnd,
} from '@zorgpaden/domain/people/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IfMatchVersion } from '../platform/http/preconditions.js';
import { PeopleQueries } from './people.queries.js';
import { ChangeRole } from './use-cases/change-role.js';
import { ContinueRole } from './use-cases/continue-role.js';
import { EndRole } from './use-cases/end-role.js';

/** Who works for a coalition, in which role, from when to when. */
@Controller('coalitions/:coalitionId')
export class PeopleController {
  constructor(
    private readonly people: PeopleQueries,
    private readonly changeRole: ChangeRole,
    private readonly continueRole: ContinueRole,
    private readonly endRole: EndRole,
  ) {}

  @Permits('people', 'list')
  @Get('people')
  list(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: peopleQuery }) { ended }: z.infer<typeof peopleQuery>,
  ): Promise<PersonRoleList> {
    return this.people.list(ctx, coalitionId, ended === 'true');
  }

  @Permits('people', 'change-role')
  @Post('people/:id/change')
  async change(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) roleId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: roleChange }) body: z.infer<typeof roleChange>,
  ): Promise<PersonRoleList> {
    await this.changeRole.execute(ctx, coalitionId, { id: roleId, version }, body);
    return this.people.list(ctx, coalitionId);
  }

  /** Not a deletion: that somebody held the role until that day stays on record. */
  @Permits('people', 'end-role')
  @Post('people/:id/end')
  @HttpCode(200)
  async end(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) roleId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: roleEnd }) body: z.infer<typeof roleEnd>,
  ): Promise<PersonRoleList> {
    await this.endRole.execute(ctx, coalitionId, { id: roleId, version }, body);
    return this.people.list(ctx, coalitionId, true);
  }

  @Permits('people', 'change-role')
  @Post('people/:id/continuation')
  @HttpCode(200)
  async continue(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) roleId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: roleContinuation }) { to }: z.infer<typeof roleContinuation>,
  ): Promise<PersonRoleList> {
    await this.continueRole.execute(ctx, coalitionId, { id: roleId, version }, to);
    return this.people.list(ctx, coalitionId);
  }
}
