import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  importRowsQuery,
  newDecisions,
  refusedRowsQuery,
  rowNumberInAddress,
  rowRepair,
  type ImportRowList,
  type ImportRowsQuery,
  type NewDecisions,
  type PartnerImportView,
  type RowRepair,
} from '@zorgpaden/domain/partner-imports/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IfMatchVersion, tagOf } from '../platform/http/preconditions.js';
import { sendTable } from '../platform/http/table-file.js';
import { ImportRowQueries } from './import-rows.queries.js';
import { RefusedRows } from './refused-rows.js';
import { DecideRows } from './use-cases/decide-rows.js';
import { RepairRow } from './use-cases/repair-row.js';

/** The rows of a list that is brought in. */
@Controller('coalitions/:coalitionId/partner-imports/:id')
export class ImportRowsController {
  constructor(
    private readonly queries: ImportRowQueries,
    private readonly refusedRows: RefusedRows,
    private readonly repairRow: RepairRow,
    private readonly decideRows: DecideRows,
  ) {}

  @Permits('partner-import', 'read')
  @Get('rows')
  list(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) importId: string,
    @Query({ schema: importRowsQuery }) query: ImportRowsQuery,
  ): Promise<ImportRowList> {
    return this.queries.list(ctx, { coalitionId, id: importId }, query);
  }

  @Permits('partner-import', 'import')
  @Patch('rows/:number')
  async repair(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) importId: string,
    @Param('number', { schema: rowNumberInAddress }) number: number,
    @IfMatchVersion() version: number,
    @Body({ schema: rowRepair }) body: RowRepair,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerImportView> {
    const seen = { coalitionId, id: importId, version };
    const view = await this.repairRow.execute(ctx, seen, number, body);
    reply.header('ETag', tagOf(view.version));
    return view;
  }

  @Permits('partner-import', 'import')
  @Post('decisions')
  async decide(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) importId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: newDecisions }) body: NewDecisions,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerImportView> {
    const seen = { coalitionId, id: importId, version };
    const view = await this.decideRows.execute(ctx, seen, body);
    reply.header('ETag', tagOf(view.version));
    return view;
  }

  @Permits('partner-import', 'read')
  @Get('refused-rows')
  async refused(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) importId: string,
    @Query({ schema: refusedRowsQuery }) query: z.infer<typeof refusedRowsQuery>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendTable(
      reply,
      query.format ?? 'xlsx',
      await this.refusedRows.execute(ctx, coalitionId, importId),
    );
  }
}
