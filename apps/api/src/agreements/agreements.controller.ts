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
  agreementContent,
  agreementQuery,
  agreementsQuery,
  newAgreementQuery,
  versionNumber,
  type AgreementsQuery,
  type AgreementVersionView,
  type AgreementView,
  type AgreementWriting,
} from '@zorgpaden/domain/agreements/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey, IfMatchVersion, tagged } from '../platform/http/preconditions.js';
import { AgreementQueries } from './agreement.queries.js';
import { ChangeAgreement } from './use-cases/change-agreement.js';
import { CreateAgreement } from './use-cases/create-agreement.js';
import { RestoreAgreement } from './use-cases/restore-agreement.js';
import { WriteNextVersion } from './use-cases/write-next-version.js';

@Controller('coalitions/:coalitionId')
export class AgreementsController {
  constructor(
    private readonly queries: AgreementQueries,
    private readonly createAgreement: CreateAgreement,
    private readonly changeAgreement: ChangeAgreement,
    private readonly restoreAgreement: RestoreAgreement,
    private readonly nextVersion: WriteNextVersion,
  ) {}

  @Permits('agreement', 'list')
  @Get('agreements')
  list(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: agreementsQuery }) query: AgreementsQuery,
  ) {
    return this.queries.list(ctx, coalitionId, query);
  }

  @Permits('agreement', 'count')
  @Get('agreement-counts')
  counts(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: agreementQuery }) query: z.infer<typeof agreementQuery>,
  ) {
    return this.queries.counts(ctx, coalitionId, query.peildatum);
  }

  @Permits('agreement', 'create')
  @Post('agreements')
  async create(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: newAgreementQuery }) query: z.infer<typeof newAgreementQuery>,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Body({ schema: agreementContent }) writing: AgreementWriting,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgreementView> {
    const given = { coalitionId, writing, draftId: query.draft, idempotencyKey };
    const view = await this.createAgreement.execute(ctx, given);
    reply.header('Location', `/api/v1/coalitions/${coalitionId}/agreements/${view.id}`);
    return tagged(reply, view);
  }

  @Permits('agreement', 'list')
  @Get('agreements/:id')
  async show(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) agreementId: string,
    @Query({ schema: agreementQuery }) query: z.infer<typeof agreementQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgreementView> {
    return tagged(reply, await this.queries.one(ctx, coalitionId, agreementId, query.peildatum));
  }

  @Permits('agreement', 'list')
  @Get('agreements/:id/versions/:number')
  version(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) agreementId: string,
    @Param('number', { schema: versionNumber }) number: number,
  ): Promise<AgreementVersionView> {
    return this.queries.version(ctx, coalitionId, agreementId, number);
  }

  @Permits('agreement', 'change')
  @Put('agreements/:id')
  async change(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) agreementId: string,
    @IfMatchVersion() version: number,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Body({ schema: agreementContent }) writing: AgreementWriting,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgreementView> {
    const seen = { coalitionId, id: agreementId, version };
    const view = await this.changeAgreement.execute(ctx, seen, writing, idempotencyKey);
    return tagged(reply, view);
  }

  @Permits('agreement', 'delete')
  @Delete('agreements/:id')
  @HttpCode(204)
  delete(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) agreementId: string,
    @IfMatchVersion() version: number,
  ): Promise<void> {
    return this.nextVersion.discard(ctx, { coalitionId, id: agreementId, version });
  }

  @Permits('agreement', 'restore')
  @Post('agreements/:id/restoration')
  async restore(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) agreementId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgreementView> {
    return tagged(reply, await this.restoreAgreement.execute(ctx, coalitionId, agreementId));
  }
}
