import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import {
  type Foundation,
  type FoundationContent,
  foundationContent,
} from '@zorgpaden/domain/foundations/contract';
import { id, peildatumQuery } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey, IfMatchVersion, tagged } from '../platform/http/preconditions.js';
import { FoundationQueries } from './foundation.queries.js';
import { AddFoundation } from './use-cases/add-foundation.js';
import { ChangeFoundation } from './use-cases/change-foundation.js';
import { DeleteFoundation } from './use-cases/delete-foundation.js';
import { RestoreFoundation } from './use-cases/restore-foundation.js';

/** What a coalition stands on. */
@Controller('coalitions/:coalitionId/foundations')
export class FoundationsController {
  constructor(
    private readonly queries: FoundationQueries,
    private readonly addFoundation: AddFoundation,
    private readonly changeFoundation: ChangeFoundation,
    private readonly deleteFoundation: DeleteFoundation,
    private readonly restoreFoundation: RestoreFoundation,
  ) {}

  @Permits('foundation', 'list')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: peildatumQuery }) query: z.infer<typeof peildatumQuery>,
  ) {
    return this.queries.list(ctx, coalitionId, query);
  }

  @Permits('foundation', 'write')
  @Post()
  async add(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Body({ schema: foundationContent }) content: FoundationContent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Foundation> {
    const given = { coalitionId, content, idempotencyKey };
    return tagged(reply, await this.addFoundation.execute(ctx, given));
  }

  @Permits('foundation', 'write')
  @Put(':id')
  async change(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) foundationId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: foundationContent }) content: FoundationContent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Foundation> {
    const seen = { coalitionId, id: foundationId, version };
    return tagged(reply, await this.changeFoundation.execute(ctx, seen, content));
  }

  @Permits('foundation', 'write')
  @Delete(':id')
  @HttpCode(204)
  delete(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) foundationId: string,
    @IfMatchVersion() version: number,
  ): Promise<void> {
    return this.deleteFoundation.execute(ctx, { coalitionId, id: foundationId, version });
  }

  @Permits('foundation', 'write')
  @Post(':id/restoration')
  async restore(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) foundationId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Foundation> {
    return tagged(reply, await this.restoreFoundation.execute(ctx, coalitionId, foundationId));
  }
}
