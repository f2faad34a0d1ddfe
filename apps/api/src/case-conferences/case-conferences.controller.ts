import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import {
  type CaseConference,
  type CaseConferenceContent,
  caseConferenceContent,
  type CaseConferenceList,
} from '@zorgpaden/domain/case-conferences/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply } from 'fastify';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey, IfMatchVersion, tagged } from '../platform/http/preconditions.js';
import { CaseConferenceQueries } from './case-conference.queries.js';
import { AddCaseConference } from './use-cases/add-case-conference.js';
import { ChangeCaseConference } from './use-cases/change-case-conference.js';
import { DeleteCaseConference } from './use-cases/delete-case-conference.js';
import { RestoreCaseConference } from './use-cases/restore-case-conference.js';

/** Standing meetings where professionals discuss cases. */
@Controller('coalitions/:coalitionId/case-conferences')
export class CaseConferencesController {
  constructor(
    private readonly queries: CaseConferenceQueries,
    private readonly addConference: AddCaseConference,
    private readonly changeConference: ChangeCaseConference,
    private readonly deleteConference: DeleteCaseConference,
    private readonly restoreConference: RestoreCaseConference,
  ) {}

  @Permits('case-conference', 'list')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
  ): Promise<CaseConferenceList> {
    return this.queries.list(ctx, coalitionId);
  }

  @Permits('case-conference', 'list')
  @Get(':id')
  async one(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) conferenceId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseConference> {
    return tagged(reply, await this.queries.one(ctx, coalitionId, conferenceId));
  }

  @Permits('case-conference', 'write')
  @Post()
  async add(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: caseConferenceContent }) content: CaseConferenceContent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseConference> {
    return tagged(reply, await this.addConference.execute(ctx, coalitionId, content, key));
  }

  @Permits('case-conference', 'write')
  @Put(':id')
  async change(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) conferenceId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: caseConferenceContent }) content: CaseConferenceContent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseConference> {
    const seen = { coalitionId, id: conferenceId, version };
    return tagged(reply, await this.changeConference.execute(ctx, seen, content));
  }

  @Permits('case-conference', 'write')
  @Delete(':id')
  @HttpCode(204)
  delete(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) conferenceId: string,
    @IfMatchVersion() version: number,
  ): Promise<void> {
    return this.deleteConference.execute(ctx, { coalitionId, id: conferenceId, version });
  }

  @Permits('case-conference', 'write')
  @Post(':id/restoration')
  async restore(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) conferenceId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseConference> {
    return tagged(reply, await this.restoreConference.execute(ctx, coalitionId, conferenceId));
  }
}
