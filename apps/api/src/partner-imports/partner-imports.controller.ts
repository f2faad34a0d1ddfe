import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  importMapping,
  newPartnerImportQuery,
  type ImportMapping,
  type PartnerImportList,
  type PartnerImportView,
  type UndoPreview,
} from '@zorgpaden/domain/partner-imports/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { File, type FileBody } from '../platform/http/file-body.js';
import { IfMatchVersion, tagged } from '../platform/http/preconditions.js';
import { PartnerImportQueries } from './partner-import.queries.js';
import { Undoing } from './undoing.js';
import { CancelImport } from './use-cases/cancel-import.js';
import { CarryOutImport } from './use-cases/carry-out-import.js';
import { HandInList } from './use-cases/hand-in-list.js';
import { MapColumns } from './use-cases/map-columns.js';
import { UndoImport } from './use-cases/undo-import.js';

/** A list of partners, from handing it in to undoing it. */
@Controller('coalitions/:coalitionId/partner-imports')
export class PartnerImportsController {
  constructor(
    private readonly queries: PartnerImportQueries,
    private readonly handInList: HandInList,
    private readonly mapColumns: MapColumns,
    private readonly carryOutImport: CarryOutImport,
    private readonly cancelImport: CancelImport,
    private readonly undoing: Undoing,
    private readonly undoImport: UndoImport,
  ) {}

  @Permits('partner-import', 'read')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
  ): Promise<PartnerImportList> {
    return this.queries.list(ctx, coalitionId);
  }

  @Permits('partner-import', 'import')
  @Post()
  async handIn(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: newPartnerImportQuery }) query: z.infer<typeof newPartnerImportQuery>,
    @File() file: FileBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerImportView> {
    const { fileName = '' } = query;
    const view = await this.handInList.execute(ctx, coalitionId, { file, fileName });
    reply.header('Location', `/api/v1/coalitions/${coalitionId}/partner-imports/${view.id}`);
    return tagged(reply, view);
  }

  @Permits('partner-import', 'read')
  @Get(':id')
  async show(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) importId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerImportView> {
    return tagged(reply, await this.queries.one(ctx, coalitionId, importId));
  }

  @Permits('partner-import', 'import')
  @Put(':id/mapping')
  async map(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) importId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: importMapping }) body: ImportMapping,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerImportView> {
    const seen = { coalitionId, id: importId, version };
    return tagged(reply, await this.mapColumns.execute(ctx, seen, body));
  }

  @Permits('partner-import', 'import')
  @Post(':id/execution')
  async carryOut(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) importId: string,
    @IfMatchVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerImportView> {
    const seen = { coalitionId, id: importId, version };
    return tagged(reply, await this.carryOutImport.execute(ctx, seen));
  }

  @Permits('partner-import', 'import')
  @Post(':id/cancellation')
  cancel(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) importId: string,
  ): Promise<PartnerImportView> {
    return this.cancelImport.execute(ctx, coalitionId, importId);
  }

  @Permits('partner-import', 'undo')
  @Get(':id/reversal')
  previewUndo(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) importId: string,
  ): Promise<UndoPreview> {
    return this.undoing.preview(ctx, coalitionId, importId);
  }

  @Permits('partner-import', 'undo')
  @Post(':id/reversal')
  undo(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) importId: string,
  ): Promise<PartnerImportView> {
    return this.undoImport.execute(ctx, coalitionId, importId);
  }
}
