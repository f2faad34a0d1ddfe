import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  consentQuestion,
  consentReply,
  type AskedConsent,
  type ConsentReply,
} from '@zorgpaden/domain/agreements/consent.contract';
import type { z } from 'zod';
import { WithSession } from '../platform/auth/permission.js';
import { Ctx, type Context } from '../platform/http/context.js';
import { AnswerByMail } from './use-cases/answer-by-mail.js';

/** For who is asked by mail: they need no account. */
@Controller('agreement-consents')
@WithSession()
export class AskedConsentsController {
  constructor(private readonly byMail: AnswerByMail) {}

  /** A question, though it is a `POST`: in an address the token would get into logs. */
  @Post('asked')
  @HttpCode(200)
  asked(
    @Ctx() ctx: Context,
    @Body({ schema: consentQuestion }) { token }: z.infer<typeof consentQuestion>,
  ): Promise<AskedConsent> {
    return this.byMail.asked(ctx, token);
  }

  @Post('answer')
  @HttpCode(204)
  answer(@Ctx() ctx: Context, @Body({ schema: consentReply }) body: ConsentReply): Promise<void> {
    return this.byMail.answer(ctx, body);
  }
}
