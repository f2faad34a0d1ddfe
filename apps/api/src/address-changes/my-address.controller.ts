import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { newAddress } from '@zorgpaden/domain/address-changes/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { AskForAddress } from './use-cases/ask-for-address.js';
import { StopAddress } from './use-cases/stop-address.js';

/** Another mail address for the own account. */
@Controller('account/address')
@Permits('session', 'manage-own')
export class MyAddressController {
  constructor(
    private readonly askForAddress: AskForAddress,
    private readonly stopAddress: StopAddress,
  ) {}

  @Post()
  @HttpCode(204)
  ask(
    @Ctx() ctx: UserContext,
    @Body({ schema: newAddress }) { email }: z.infer<typeof newAddress>,
  ): Promise<void> {
    return this.askForAddress.execute(ctx, email);
  }

  @Delete()
  @HttpCode(204)
  cancel(@Ctx() ctx: UserContext): Promise<void> {
    return this.stopAddress.own(ctx);
  }
}
