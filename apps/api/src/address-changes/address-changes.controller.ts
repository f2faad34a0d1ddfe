import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { addressAnswer } from '@zorgpaden/domain/address-changes/contract';
import type { z } from 'zod';
import { WithSession } from '../platform/auth/permission.js';
import { Ctx, type Context } from '../platform/http/context.js';
import { ConfirmAddress } from './use-cases/confirm-address.js';
import { StopAddress } from './use-cases/stop-address.js';

/** What the links do that were mailed: whoever holds one need not be signed in. */
@Controller('address-changes')
@WithSession()
export class AddressChangesController {
  constructor(
    private readonly confirmAddress: ConfirmAddress,
    private readonly stopAddress: StopAddress,
  ) {}

  @Post('confirmation')
  @HttpCode(204)
  confirm(
    @Ctx() ctx: Context,
    @Body({ schema: addressAnswer }) { token }: z.infer<typeof addressAnswer>,
  ): Promise<void> {
    return this.confirmAddress.execute(ctx, token);
  }

  @Post('stop')
  @HttpCode(204)
  stop(
    @Ctx() ctx: Context,
    @Body({ schema: addressAnswer }) { token }: z.infer<typeof addressAnswer>,
  ): Promise<void> {
    return this.stopAddress.byLink(ctx, token);
  }
}
