import { Body, Controller, Get, HttpCode, Inject, Patch, Put, Req } from '@nestjs/common';
import {
  accountChange,
  passwordChange,
  type AccountView,
} from '@zorgpaden/domain/sessions/account.contract';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { visitorOf } from '../sessions/index.js';
import { AccountQueries } from './account.queries.js';
import { ChangePassword } from './use-cases/change-password.js';
import { RenameAccount } from './use-cases/rename-account.js';

/** My account: everybody's own, and nobody else's. */
@Controller('account')
@Permits('session', 'manage-own')
export class AccountController {
  constructor(
    private readonly queries: AccountQueries,
    private readonly rename: RenameAccount,
    private readonly changePassword: ChangePassword,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  @Get()
  show(@Ctx() ctx: UserContext): Promise<AccountView> {
    return this.queries.show(ctx);
  }

  @Patch()
  async change(
    @Ctx() ctx: UserContext,
    @Body({ schema: accountChange }) body: z.infer<typeof accountChange>,
  ): Promise<AccountView> {
    await this.rename.execute(ctx, body.name);
    return this.queries.show(ctx);
  }

  @Put('password')
  @HttpCode(204)
  setPassword(
    @Ctx() ctx: UserContext,
    @Body({ schema: passwordChange }) body: z.infer<typeof passwordChange>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const visitor = visitorOf(request, this.config.publicUrl);
    const { current, password } = body;
    return this.changePassword.execute(ctx, { current, password, visitor });
  }
}
