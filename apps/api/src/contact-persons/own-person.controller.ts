import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  personLinkRequest,
  personQuestion,
  personReply,
  type HeldAboutPerson,
} from '@zorgpaden/domain/contact-persons/contract';
import type { z } from 'zod';
import { WithSession } from '../platform/auth/permission.js';
import { Ctx, type Context } from '../platform/http/context.js';
import { ContactPersonQueries } from './contact-person.queries.js';
import { AnswerAsPerson } from './use-cases/answer-as-person.js';
import { AskForPersonLink } from './use-cases/ask-for-person-link.js';

/** For who was entered by others, and got a link by mail: they need no account. */
@Controller('contact-persons')
@WithSession()
export class OwnPersonController {
  constructor(
    private readonly queries: ContactPersonQueries,
    private readonly answerAsPerson: AnswerAsPerson,
    private readonly askForLink: AskForPersonLink,
  ) {}

  /** A question, though it is a `POST`: in an address the token would get into logs. */
  @Post('held')
  @HttpCode(200)
  held(
    @Ctx() ctx: Context,
    @Body({ schema: personQuestion }) { token }: z.infer<typeof personQuestion>,
  ): Promise<HeldAboutPerson> {
    return this.queries.held(ctx, token);
  }

  @Post('answer')
  @HttpCode(204)
  answer(
    @Ctx() ctx: Context,
    @Body({ schema: personReply }) { token, answer }: z.infer<typeof personReply>,
  ): Promise<void> {
    return this.answerAsPerson.execute(ctx, token, answer);
  }

  @Post('link')
  @HttpCode(204)
  link(
    @Ctx() ctx: Context,
    @Body({ schema: personLinkRequest }) { email }: z.infer<typeof personLinkRequest>,
  ): Promise<void> {
    return this.askForLink.execute(ctx, email);
  }
}
