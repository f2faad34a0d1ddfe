import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { AgreementView } from '@zorgpaden/domain/agreements/contract';
import {
  newConsent,
  newReminder,
  type NewConsent,
} from '@zorgpaden/domain/agreements/consent.contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { IdempotencyKey, tagged } from '../platform/http/preconditions.js';
import { RegisterConsent } from './use-cases/register-consent.js';
import { RemindParty } from './use-cases/remind-party.js';

/** The answers of parties, and asking for one again. */
@Controller('coalitions/:coalitionId/agreements/:id')
export class AgreementConsentsController {
  constructor(
    private readonly registerConsent: RegisterConsent,
    private readonly remindParty: RemindParty,
  ) {}

  @Permits('agreement', 'consent')
  @Post('consents')
  async consent(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) agreementId: string,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: newConsent }) body: NewConsent,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgreementView> {
    const view = await this.registerConsent.execute(ctx, coalitionId, agreementId, body, key);
    return tagged(reply, view);
  }

  @Permits('agreement', 'remind')
  @Post('reminders')
  async remind(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) agreementId: string,
    @Body({ schema: newReminder }) { organisationId }: z.infer<typeof newReminder>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgreementView> {
    const view = await this.remindParty.execute(ctx, coalitionId, agreementId, organisationId);
    return tagged(reply, view);
  }
}
