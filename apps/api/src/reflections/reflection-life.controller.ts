import { Body, Controller, Param, Post, Put, Res } from '@nestjs/common';
import {
  reflectionCancellation,
  reflectionMeeting,
  reflectionRecord,
  type ReflectionRecord,
  reflectionSharing,
  type ReflectionView,
} from '@zorgpaden/domain/reflections/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IfMatchVersion, tagged } from '../platform/http/preconditions.js';
import { ReflectionViewQueries } from './reflection-view.queries.js';
import { CancelReflection } from './use-cases/cancel-reflection.js';
import { CloseReflection } from './use-cases/close-reflection.js';
import { HoldReflection } from './use-cases/hold-reflection.js';
import { RecordReflection } from './use-cases/record-reflection.js';
import { ShareFindings } from './use-cases/share-findings.js';

/** The steps in the life of a reflection, each a resource of its own. */
@Controller('coalitions/:coalitionId/reflections/:id')
export class ReflectionLifeController {
  constructor(
    private readonly views: ReflectionViewQueries,
    private readonly cancelReflection: CancelReflection,
    private readonly holdReflection: HoldReflection,
    private readonly recordReflection: RecordReflection,
    private readonly closeReflection: CloseReflection,
    private readonly shareFindings: ShareFindings,
  ) {}

  @Permits('reflection', 'cancel')
  @Post('cancellation')
  async cancel(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) reflectionId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: reflectionCancellation }) { reason }: z.infer<typeof reflectionCancellation>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReflectionView> {
    const seen = { coalitionId, id: reflectionId, version };
    await this.cancelReflection.execute(ctx, seen, reason);
    return tagged(reply, await this.views.one(ctx, coalitionId, reflectionId));
  }

  @Permits('reflection', 'hold')
  @Post('meeting')
  async hold(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) reflectionId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: reflectionMeeting }) { present }: z.infer<typeof reflectionMeeting>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReflectionView> {
    const seen = { coalitionId, id: reflectionId, version };
    await this.holdReflection.execute(ctx, seen, present);
    return tagged(reply, await this.views.one(ctx, coalitionId, reflectionId));
  }

  @Permits('reflection', 'record')
  @Put('record')
  async record(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) reflectionId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: reflectionRecord }) body: ReflectionRecord,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReflectionView> {
    await this.recordReflection.execute(ctx, { coalitionId, id: reflectionId, version }, body);
    return tagged(reply, await this.views.one(ctx, coalitionId, reflectionId));
  }

  @Permits('reflection', 'close')
  @Post('closure')
  async close(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) reflectionId: string,
    @IfMatchVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReflectionView> {
    await this.closeReflection.execute(ctx, { coalitionId, id: reflectionId, version });
    return tagged(reply, await this.views.one(ctx, coalitionId, reflectionId));
  }

  @Permits('reflection', 'share')
  @Put('sharing')
  async share(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) reflectionId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: reflectionSharing }) { shared }: z.infer<typeof reflectionSharing>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReflectionView> {
    const seen = { coalitionId, id: reflectionId, version };
    await this.shareFindings.execute(ctx, seen, shared);
    return tagged(reply, await this.views.one(ctx, coalitionId, reflectionId));
  }
}
