import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import {
  type AccessRequestList,
  accessRefusal,
  newAccessRequest,
} from '@zorgpaden/domain/access-requests/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Permits, WithSession } from '../platform/auth/permission.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Ctx, type Context, type UserContext } from '../platform/http/context.js';
import { visitorOf } from '../sessions/index.js';
import { AccessRequestQueries } from './access-request.queries.js';
import { AskForAccess } from './use-cases/ask-for-access.js';
import { RefuseAccess } from './use-cases/refuse-access.js';

/** Who asked to be let in, and what becomes of it. */
@Controller('access-requests')
export class AccessRequestsController {
  constructor(
    private readonly queries: AccessRequestQueries,
    private readonly ask: AskForAccess,
    private readonly refuseAccess: RefuseAccess,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** For who is nobody here yet: the ticket says who it is. */
  @WithSession()
  @Post()
  @HttpCode(204)
  create(
    @Ctx() ctx: Context,
    @Body({ schema: newAccessRequest }) body: z.infer<typeof newAccessRequest>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const { addressBucket } = visitorOf(request, this.config.publicUrl);
    return this.ask.execute(ctx, body, addressBucket);
  }

  @Permits('access-request', 'read-all')
  @Get()
  listAll(@Ctx() ctx: UserContext): Promise<AccessRequestList> {
    return this.queries.all(ctx);
  }

  @Permits('access-request', 'decide')
  @Post(':id/refusal')
  @HttpCode(204)
  refuse(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) requestId: string,
    @Body({ schema: accessRefusal }) body: z.infer<typeof accessRefusal>,
  ): Promise<void> {
    return this.refuseAccess.execute(ctx, requestId, body);
  }
}
