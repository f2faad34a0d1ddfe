import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  newOrganisation,
  newOrganisationName,
  organisationChange,
  organisationNameCorrection,
  organisationsQuery,
  type NewOrganisation,
  type NewOrganisationName,
  type OrganisationChange,
  type OrganisationNameCorrection,
  type OrganisationsQuery,
  type OrganisationView,
} from '@zorgpaden/domain/organisations/contract';
import { id, peildatumQuery } from '@zorgpaden/domain/shared/contract';
import type { z } from 'zod';
import type { FastifyReply } from 'fastify';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey, IfMatchVersion, tagged } from '../platform/http/preconditions.js';
import { OrganisationQueries } from './organisation.queries.js';
import { ChangeOrganisation } from './use-cases/change-organisation.js';
import { CorrectOrganisationName } from './use-cases/correct-organisation-name.js';
import { RegisterOrganisation } from './use-cases/register-organisation.js';
import { RenameOrganisation } from './use-cases/rename-organisation.js';

@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly queries: OrganisationQueries,
    private readonly registerOrganisation: RegisterOrganisation,
    private readonly changeOrganisation: ChangeOrganisation,
    private readonly renameOrganisation: RenameOrganisation,
    private readonly correctName: CorrectOrganisationName,
  ) {}

  @Permits('organisation', 'read')
  @Get()
  list(@Ctx() ctx: UserContext, @Query({ schema: organisationsQuery }) query: OrganisationsQuery) {
    return this.queries.list(ctx, query);
  }

  @Permits('organisation', 'read')
  @Get(':id')
  async show(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) organisationId: string,
    @Query({ schema: peildatumQuery }) asked: z.infer<typeof peildatumQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationView> {
    return tagged(reply, await this.queries.one(ctx, organisationId, asked));
  }

  @Permits('organisation', 'register')
  @Post()
  async register(
    @Ctx() ctx: UserContext,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Body({ schema: newOrganisation }) body: NewOrganisation,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationView> {
    const view = await this.registerOrganisation.execute(ctx, body, { idempotencyKey });
    reply.header('Location', `/api/v1/organisations/${view.id}`);
    return tagged(reply, view);
  }

  @Permits('organisation', 'change')
  @Patch(':id')
  async change(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) organisationId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: organisationChange }) body: OrganisationChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationView> {
    const seen = { id: organisationId, version };
    return tagged(reply, await this.changeOrganisation.execute(ctx, seen, body));
  }

  @Permits('organisation', 'rename')
  @Post(':id/names')
  async rename(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) organisationId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: newOrganisationName }) body: NewOrganisationName,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationView> {
    const seen = { id: organisationId, version };
    return tagged(reply, await this.renameOrganisation.execute(ctx, seen, body));
  }

  @Permits('organisation', 'rename')
  @Post(':id/corrections')
  async correct(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) organisationId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: organisationNameCorrection }) body: OrganisationNameCorrection,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationView> {
    const seen = { id: organisationId, version };
    return tagged(reply, await this.correctName.execute(ctx, seen, body));
  }
}
