import { Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import {
  attachmentsQuery,
  type AttachmentsQuery,
  type AttachmentView,
} from '@zorgpaden/domain/attachments/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { uploadOf } from '../platform/http/file-bodies.js';
import { overrulesIn } from '../platform/http/free-text.guard.js';
import { IdempotencyKey } from '../platform/http/preconditions.js';
import { AttachmentQueries } from './attachment.queries.js';
import { AttachFile } from './use-cases/attach-file.js';
import { DiscloseAttachment } from './use-cases/disclose-attachment.js';
import { DeleteAttachment } from './use-cases/delete-attachment.js';
import { RestoreAttachment } from './use-cases/restore-attachment.js';

/** The files of a coalition, beside its agreements or on their own. */
@Controller('coalitions/:coalitionId/attachments')
export class AttachmentsController {
  constructor(
    private readonly queries: AttachmentQueries,
    private readonly attachFile: AttachFile,
    private readonly deleteAttachment: DeleteAttachment,
    private readonly discloseAttachment: DiscloseAttachment,
    private readonly restoreAttachment: RestoreAttachment,
  ) {}

  @Permits('attachment', 'list')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: attachmentsQuery }) query: AttachmentsQuery,
  ) {
    return this.queries.list(ctx, coalitionId, query);
  }

  @Permits('attachment', 'attach')
  @RouteConfig({ takesFile: true })
  @Post()
  async attach(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AttachmentView> {
    const overrules = overrulesIn(request);
    const upload = () => uploadOf(request);
    const view = await this.attachFile.execute(ctx, {
      ...{ coalitionId, idempotencyKey, overrules, upload },
    });
    reply.header('Location', `/api/v1/coalitions/${coalitionId}/attachments/${view.id}/file`);
    return view;
  }

  @Permits('attachment', 'download')
  @Get(':id/file')
  async download(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) attachmentId: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { headers, bytes } = await this.queries.download(ctx, coalitionId, attachmentId);
    return reply.headers(headers).send(Buffer.from(bytes));
  }

  @Permits('attachment', 'delete')
  @Delete(':id')
  @HttpCode(204)
  delete(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) attachmentId: string,
  ): Promise<void> {
    return this.deleteAttachment.execute(ctx, coalitionId, attachmentId);
  }

  @Permits('attachment', 'disclose')
  @Post(':id/disclosure')
  disclose(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) attachmentId: string,
  ): Promise<AttachmentView> {
    return this.discloseAttachment.execute(ctx, coalitionId, attachmentId);
  }

  @Permits('attachment', 'disclose')
  @Delete(':id/disclosure')
  @HttpCode(200)
  conceal(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) attachmentId: string,
  ): Promise<AttachmentView> {
    return this.discloseAttachment.withdraw(ctx, coalitionId, attachmentId);
  }

  @Permits('attachment', 'restore')
  @Post(':id/restoration')
  restore(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) attachmentId: string,
  ): Promise<AttachmentView> {
    return this.restoreAttachment.execute(ctx, coalitionId, attachmentId);
  }
}
