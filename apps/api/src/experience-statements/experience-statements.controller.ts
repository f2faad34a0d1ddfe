import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  type ExperienceCorrection,
  experienceCorrection,
  experienceQuery,
  type ExperienceQuery,
  type ExperienceStatementList,
  experienceWithdrawal,
  type NewExperienceStatement,
  newExperienceStatement,
} from '@zorgpaden/domain/experience-statements/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey, IfMatchVersion } from '../platform/http/preconditions.js';
import { ExperienceQueries } from './experience.queries.js';
import { CorrectExperience } from './use-cases/correct-experience.js';
import { StateExperience } from './use-cases/state-experience.js';
import { WithdrawExperience } from './use-cases/withdraw-experience.js';

/** How experience takes part in a coalition, and how that is put right. */
@Controller('coalitions/:coalitionId/experience-statements')
export class ExperienceStatementsController {
  constructor(
    private readonly queries: ExperienceQueries,
    private readonly stateExperience: StateExperience,
    private readonly correctExperience: CorrectExperience,
    private readonly withdrawExperience: WithdrawExperience,
  ) {}

  @Permits('experience-statement', 'list')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: experienceQuery }) query: ExperienceQuery,
  ): Promise<ExperienceStatementList> {
    return this.queries.list(ctx, coalitionId, query);
  }

  @Permits('experience-statement', 'state')
  @Post()
  state(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @IdempotencyKey() idempotencyKey: string | undefined,
    @Body({ schema: newExperienceStatement }) body: NewExperienceStatement,
  ): Promise<ExperienceStatementList> {
    return this.stateExperience.execute(ctx, coalitionId, body, idempotencyKey);
  }

  @Permits('experience-statement', 'correct-past')
  @Post(':id/corrections')
  correct(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) statementId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: experienceCorrection }) body: ExperienceCorrection,
  ): Promise<ExperienceStatementList> {
    const seen = { coalitionId, id: statementId, version };
    return this.correctExperience.execute(ctx, seen, body);
  }

  @Permits('experience-statement', 'correct-past')
  @Post(':id/withdrawal')
  @HttpCode(200)
  withdraw(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) statementId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: experienceWithdrawal }) { reason }: z.infer<typeof experienceWithdrawal>,
  ): Promise<ExperienceStatementList> {
    const seen = { coalitionId, id: statementId, version };
    return this.withdrawExperience.execute(ctx, seen, reason);
  }
}
