import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { digestStop } from '@zorgpaden/domain/weekly-digests/contract';
import type { z } from 'zod';
import { WithSession } from '../platform/auth/permission.js';
import { Ctx, type Context } from '../platform/http/context.js';
import { StopWeeklyDigest } from './use-cases/stop-weekly-digest.js';

/** What the link in the mail does: whoever holds it need not be signed in. */
@Controller('weekly-digests')
@WithSession()
export class WeeklyDigestsController {
  constructor(private readonly stopDigest: StopWeeklyDigest) {}

  @Post('stop')
  @HttpCode(204)
  stop(
    @Ctx() ctx: Context,
    @Body({ schema: digestStop }) { token }: z.infer<typeof digestStop>,
  ): Promise<void> {
    return this.stopDigest.execute(ctx, token);
  }
}
