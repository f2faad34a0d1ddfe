import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  findingRelease,
  newFinding,
  type FindingInQuarantine,
  type NewFinding,
} from '@zorgpaden/domain/client-data/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey } from '../platform/http/preconditions.js';
import { FindingQueries } from './finding.queries.js';
import { PointAtClientData } from './use-cases/point-at-client-data.js';
import { PurgeClientData } from './use-cases/purge-client-data.js';
import { QuarantineClientData } from './use-cases/quarantine-client-data.js';
import { ReleaseClientData } from './use-cases/release-client-data.js';

@Controller('client-data-findings')
export class ClientDataController {
  constructor(
    private readonly queries: FindingQueries,
    private readonly pointAtClientData: PointAtClientData,
    private readonly quarantineClientData: QuarantineClientData,
    private readonly purgeClientData: PurgeClientData,
    private readonly releaseClientData: ReleaseClientData,
  ) {}

  @Permits('client-data', 'list')
  @Get()
  list(@Ctx() ctx: UserContext) {
    return this.queries.list(ctx);
  }

  @Permits('client-data', 'point-at')
  @Post()
  pointAt(
    @Ctx() ctx: UserContext,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Body({ schema: newFinding }) body: NewFinding,
  ): Promise<{ id: string }> {
    return this.pointAtClientData.execute(ctx, body, idempotencyKey);
  }

  @Permits('client-data', 'read')
  @Get(':id')
  show(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) findingId: string,
  ): Promise<FindingInQuarantine> {
    return this.queries.one(ctx, findingId);
  }

  @Permits('client-data', 'quarantine')
  @Post(':id/quarantine')
  @HttpCode(204)
  quarantine(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) findingId: string,
  ): Promise<void> {
    return this.quarantineClientData.execute(ctx, findingId);
  }

  @Permits('client-data', 'purge')
  @Post(':id/purge')
  @HttpCode(204)
  purge(@Ctx() ctx: UserContext, @Param('id', { schema: id }) findingId: string): Promise<void> {
    return this.purgeClientData.execute(ctx, findingId);
  }

  @Permits('client-data', 'release')
  @Post(':id/release')
  @HttpCode(204)
  release(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) findingId: string,
    @Body({ schema: findingRelease }) body: z.infer<typeof findingRelease>,
  ): Promise<void> {
    return this.releaseClientData.execute(ctx, findingId, body.reason);
  }
}
