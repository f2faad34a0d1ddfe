import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { id } from '@zorgpaden/domain/shared/contract';
import { type IdentityList, newIdentity } from '@zorgpaden/domain/single-sign-on/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdentityQueries } from './identity.queries.js';
import { Connect } from './use-cases/connect.js';
import { Disconnect } from './use-cases/disconnect.js';

/** The organisations through which I sign in. */
@Controller('account/identities')
@Permits('session', 'manage-own')
export class IdentitiesController {
  constructor(
    private readonly queries: IdentityQueries,
    private readonly connect: Connect,
    private readonly disconnect: Disconnect,
  ) {}

  @Get()
  list(@Ctx() ctx: UserContext): Promise<IdentityList> {
    return this.queries.list(ctx);
  }

  @Post()
  async create(
    @Ctx() ctx: UserContext,
    @Body({ schema: newIdentity }) { ticket }: z.infer<typeof newIdentity>,
  ): Promise<IdentityList> {
    await this.connect.execute(ctx, ticket);
    return this.queries.list(ctx);
  }

  @Delete(':id')
  @HttpCode(204)
  remove(@Ctx() ctx: UserContext, @Param('id', { schema: id }) identityId: string): Promise<void> {
    return this.disconnect.execute(ctx, identityId);
  }
}
