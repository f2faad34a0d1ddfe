import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { newFactorReset, newSignOut } from '@zorgpaden/domain/people/accounts.contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { ResetSecondFactor } from './use-cases/reset-second-factor.js';
import { SignPersonOut } from './use-cases/sign-person-out.js';

/** What an administrator does for somebody who lost a phone or a laptop. */
@Controller('people')
export class AccountHelpController {
  constructor(
    private readonly resetSecondFactor: ResetSecondFactor,
    private readonly signPersonOut: SignPersonOut,
  ) {}

  @Permits('people', 'reset-second-factor')
  @Post(':id/second-factor-reset')
  @HttpCode(204)
  reset(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) personId: string,
    @Body({ schema: newFactorReset }) body: z.infer<typeof newFactorReset>,
  ): Promise<void> {
    return this.resetSecondFactor.execute(ctx, personId, body);
  }

  @Permits('people', 'sign-out')
  @Post(':id/sign-out')
  @HttpCode(204)
  signOut(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) personId: string,
    @Body({ schema: newSignOut }) { reason }: z.infer<typeof newSignOut>,
  ): Promise<void> {
    return this.signPersonOut.execute(ctx, personId, reason);
  }
}
