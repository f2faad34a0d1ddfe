import { Body, Controller, Delete, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { AgreementView } from '@zorgpaden/domain/agreements/contract';
import {
  type NewAgreementCorrection,
  newAgreementCorrection,
  newDeparture,
  newEnding,
  newSourceAnswer,
  type NewSourceAnswer,
  newParty,
  type NewAgreementParty,
} from '@zorgpaden/domain/agreements/consent.contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IfMatchVersion, tagged } from '../platform/http/preconditions.js';
import { AnswerSource } from './use-cases/answer-source.js';
import { CorrectAgreement } from './use-cases/correct-agreement.js';
import { DiscloseAgreement } from './use-cases/disclose-agreement.js';
import { EndAgreement } from './use-cases/end-agreement.js';
import { JoinAgreement } from './use-cases/join-agreement.js';
import { ProposeAgreement } from './use-cases/propose-agreement.js';
import { WriteNextVersion } from './use-cases/write-next-version.js';

/** The steps in the life of an agreement that the coalition takes; each is a resource. */
@Controller('coalitions/:coalitionId/agreements/:id')
export class AgreementStepsController {
  constructor(
    private readonly propose: ProposeAgreement,
    private readonly nextVersion: WriteNextVersion,
    private readonly joinAgreement: JoinAgreement,
    private readonly endAgreement: EndAgreement,
    private readonly discloseAgreement: DiscloseAgreement,
    private readonly correctAgreement: CorrectAgreement,
    private readonly answerSource: AnswerSource,
  ) {}

  @Permits('agreement', 'propose')
  @Post('proposal')
  async proposal(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) agreementId: string,
    @IfMatchVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgreementView> {
    const seen = { coalitionId, id: agreementId, version };
    return tagged(reply, await this.propose.execute(ctx, seen));
  }

  @Permits('agreement', 'propose')
  @Delete('proposal')
  @HttpCode(200)
  async takeBack(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) agreementId: string,
    @IfMatchVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgreementView> {
    const seen = { coalitionId, id: agreementId, version };
    return tagged(reply, await this.propose.takeBack(ctx, seen));
  }

  @Permits('agreement', 'disclose')
  @Post('disclosure')
  async disclose(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) agreementId: string,
    @IfMatchVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgreementView> {
    const seen = { coalitionId, id: agreementId, version };
    return tagged(reply, await this.discloseAgreement.execute(ctx, seen));
  }

  @Permits('agreement', 'disclose')
  @Delete('disclosure')
  @HttpCode(200)
  async conceal(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) agreementId: string,
    @IfMatchVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgreementView> {
    const seen = { coalitionId, id: agreementId, version };
    return tagged(reply, await this.discloseAgreement.withdraw(ctx, seen));
  }

  @Permits('agreement', 'correct-past')
  @Post('corrections')
  async correct(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) agreementId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: newAgreementCorrection }) body: NewAgreementCorrection,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgreementView> {
    const seen = { coalitionId, id: agreementId, version };
    return tagged(reply, await this.correctAgreement.execute(ctx, seen, body));
  }

  @Permits('agreement', 'change')
  @Post('source-answers')
  async answer(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) agreementId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: newSourceAnswer }) body: NewSourceAnswer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgreementView> {
    const seen = { coalitionId, id: agreementId, version };
    return tagged(reply, await this.answerSource.execute(ctx, seen, body));
  }

  @Permits('agreement', 'change')
  @Post('versions')
  async version(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) agreementId: string,
    @IfMatchVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgreementView> {
    const seen = { coalitionId, id: agreementId, version };
    return tagged(reply, await this.nextVersion.begin(ctx, seen));
  }

  @Permits('agreement', 'join')
  @Post('parties')
  async join(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) agreementId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: newParty }) body: NewAgreementParty,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgreementView> {
    const seen = { coalitionId, id: agreementId, version };
    return tagged(reply, await this.joinAgreement.execute(ctx, seen, body));
  }

  @Permits('agreement', 'leave')
  @Post('departures')
  async leave(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) agreementId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: newDeparture }) body: z.infer<typeof newDeparture>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgreementView> {
    const seen = { coalitionId, id: agreementId, version };
    return tagged(reply, await this.joinAgreement.leave(ctx, seen, body));
  }

  @Permits('agreement', 'end')
  @Post('ending')
  async end(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) agreementId: string,
    @IfMatchVersion() version: number,
    @Body({ schema: newEnding }) body: z.infer<typeof newEnding>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgreementView> {
    const seen = { coalitionId, id: agreementId, version };
    return tagged(reply, await this.endAgreement.execute(ctx, seen, body));
  }
}
