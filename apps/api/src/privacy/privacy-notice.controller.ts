import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/auth/permission.js';
import { PublicAnswers } from '../platform/cache/index.js';
import { Ctx, type Context } from '../platform/http/context.js';
import { PrivacyNotices } from './privacy-notice.js';

@Controller('privacy-notice')
export class PrivacyNoticeController {
  constructor(
    private readonly answers: PublicAnswers,
    private readonly notices: PrivacyNotices,
  ) {}

  @Public()
  @Get()
  show(
    @Ctx() ctx: Context,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.answers.send(request, reply, this.notices.question(ctx.language));
  }
}
