import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import {
  newPartnership,
  newPartnershipStatus,
  partnershipChange,
  partnershipsQuery,
  type NewPartnership,
  type NewPartnershipStatus,
  type PartnershipChange,
  type PartnershipList,
  type PartnershipsQuery,
  type PartnershipView,
} from '@zorgpaden/domain/partnerships/contract';
import { id, peildatumQuery } from '@zorgpaden/domain/shared/contract';
import type { Restoration } from '@zorgpaden/domain/shared/restoration.contract';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey, IfMatchVersion, tagged } from '../platform/http/preconditions.js';
import { PartnershipQueries } from './partnership.queries.js';
import { AddPartnership } from './use-cases/add-partnership.js';
import { ChangePartnership } from './use-cases/change-partnership.js';
import { DeletePartnership } from './use-cases/delete-partnership.js';
import { RestorePartnership } from './use-cases/restore-partnership.js';
import { StatePartnershipStatus } from './use-cases/state-partnership-status.js';

@Controller('coalitions/:coalitionId/partnerships')
export class PartnershipsController {
  constructor(
    private readonly queries: PartnershipQueries,
    private readonly addPartnership: AddPartnership,
    private readonly changePartnership: ChangePartnership,
    private readonly stateStatus: StatePartnershipStatus,
    private readonly deletePartnership: DeletePartnership,
    private readonly restorePartnership: RestorePartnership,
  ) {}

  @Permits('partnership', 'list')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: partnershipsQuery }) query: PartnershipsQuery,
  ): Promise<PartnershipList> {
    return this.queries.list(ctx, coalitionId, query);
  }

  @Permits('partnership', 'list')
  @Get(':id')
  async show(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) partnershipId: string,
    @Query({ schema: peildatumQuery }) asked: z.infer<typeof peildatumQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnershipView> {
    return tagged(reply, await this.queries.one(ctx, coalitionId, partnershipId, asked));
  }

  @Permits('partnership', 'add')
  @Post()
  async add(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: newPartnership }) body: NewPartnership,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnershipView> {
    const view = await this.addPartnership.execute(ctx, coalitionId, body, key);
    reply.header('Location', `/api/v1/coalitions/${coalitionId}/partnerships/${view.id}`);
    return tagged(reply, view);
  }

  @Permits('partnership', 'change')
  @Patch(':id')
  async change(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) partnershipId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: partnershipChange }) body: PartnershipChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnershipView> {
    const seen = { coalitionId, id: partnershipId, version };
    return tagged(reply, await this.changePartnership.execute(ctx, seen, body));
  }

  @Permits('partnership', 'state-status')
  @Post(':id/statuses')
  async state(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) partnershipId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: newPartnershipStatus }) body: NewPartnershipStatus,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnershipView> {
    const seen = { coalitionId, id: partnershipId, version };
    return tagged(reply, await this.stateStatus.execute(ctx, seen, body));
  }

  @Permits('partnership', 'delete')
  @Delete(':id')
  @HttpCode(204)
  delete(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) partnershipId: string,
    @IfMatchVersion() version: number,
  ): Promise<void> {
    return this.deletePartnership.execute(ctx, { coalitionId, id: partnershipId, version });
  }

  @Permits('partnership', 'restore')
  @Get(':id/restoration')
  restoration(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) partnershipId: string,
  ): Promise<Restoration> {
    return this.queries.restoration(ctx, coalitionId, partnershipId);
  }

  @Permits('partnership', 'restore')
  @Post(':id/restoration')
  async restore(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) partnershipId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnershipView> {
    return tagged(reply, await this.restorePartnership.execute(ctx, coalitionId, partnershipId));
  }
}
