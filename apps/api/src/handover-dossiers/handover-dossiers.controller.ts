import { Readable } from 'node:stream';
import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import {
  handoverNote,
  type HandoverDossier,
  type HandoverNote,
} from '@zorgpaden/domain/handover-dossiers/contract';
import { slugify } from '@zorgpaden/domain/shared';
import { id } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply } from 'fastify';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { downloadHeaders } from '../platform/http/download.js';
import { IfMatchVersion, tagOf } from '../platform/http/preconditions.js';
import { writePdf } from '../platform/pdf/index.js';
import { dossierDocument } from './dossier-document.js';
import { HandoverDossierQueries } from './handover-dossier.queries.js';
import { TakeArchive } from './use-cases/take-archive.js';
import { WriteHandoverNote } from './use-cases/write-handover-note.js';

/** All that a new lead must know, to read and to keep. */
@Controller('coalitions/:coalitionId/handover-dossier')
export class HandoverDossiersController {
  constructor(
    private readonly queries: HandoverDossierQueries,
    private readonly takeArchive: TakeArchive,
    private readonly writeNote: WriteHandoverNote,
  ) {}

  @Permits('handover-dossier', 'read')
  @Get()
  async show(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HandoverDossier> {
    const dossier = await this.queries.one(ctx, coalitionId);
    reply.header('ETag', tagOf(dossier.note.version));
    return dossier;
  }

  @Permits('handover-dossier', 'read')
  @Get('document')
  async print(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const dossier = await this.queries.one(ctx, coalitionId);
    const document = dossierDocument(dossier, ctx);
    const headers = downloadHeaders(`${slugify(document.title)}.pdf`, 'application/pdf');
    return reply.headers(headers).send(await writePdf(document));
  }

  /** Sent while it is made: what waits is the one document in hand. */
  @Permits('handover-dossier', 'archive')
  @Get('archive')
  async archive(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { name, chunks } = await this.takeArchive.execute(ctx, coalitionId);
    return reply.headers(downloadHeaders(name, 'application/zip')).send(Readable.from(chunks));
  }

  @Permits('handover-dossier', 'write-note')
  @Put('note')
  async write(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: handoverNote }) note: HandoverNote,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HandoverDossier> {
    reply.header('ETag', tagOf(await this.writeNote.execute(ctx, coalitionId, version, note)));
    return this.queries.one(ctx, coalitionId);
  }
}
