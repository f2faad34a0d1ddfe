import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { id, municipalityCode } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/auth/permission.js';
import { isHeld } from '../platform/cache/index.js';
import { Ctx, type Context } from '../platform/http/context.js';
import { PublicAttachmentQueries } from './public-attachments.queries.js';

/** The files beside the agreements that everybody may read. */
@Controller('municipalities/:code/agreements/:agreementId/attachments')
@Public()
export class PublicAttachmentsController {
  constructor(private readonly queries: PublicAttachmentQueries) {}

  /** A reader may keep it, and asks each time whether it is still public: what is unmarked is gone at once. */
  @Get(':id')
  async download(
    @Param('code', { schema: municipalityCode }) code: string,
    @Param('agreementId', { schema: id }) agreementId: string,
    @Param('id', { schema: id }) attachmentId: string,
    @Ctx() ctx: Context,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const asked = { code, agreementId, id: attachmentId };
    const { hash, headers } = await this.queries.find(ctx, asked);
    reply.headers(headers);
    if (isHeld(headers.ETag ?? '', request.headers['if-none-match'])) return reply.code(304).send();
    return reply.send(Buffer.from(await this.queries.bytes(hash)));
  }
}
