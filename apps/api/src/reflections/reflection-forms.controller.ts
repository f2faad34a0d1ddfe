import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  type ReflectionForm,
  reflectionFormAnswer,
  type ReflectionFormAnswer,
  reflectionFormQuestion,
} from '@zorgpaden/domain/reflections/contract';
import type { z } from 'zod';
import { WithSession } from '../platform/auth/permission.js';
import { Ctx, type Context } from '../platform/http/context.js';
import { ReflectionViewQueries } from './reflection-view.queries.js';
import { AnswerForm } from './use-cases/answer-form.js';

/** For partners that got a link by mail: they need no account. */
@Controller('reflection-forms')
@WithSession()
export class ReflectionFormsController {
  constructor(
    private readonly views: ReflectionViewQueries,
    private readonly answerForm: AnswerForm,
  ) {}

  /** A question, though it is a `POST`: in an address the token would get into logs. */
  @Post('asked')
  @HttpCode(200)
  asked(
    @Ctx() ctx: Context,
    @Body({ schema: reflectionFormQuestion }) { token }: z.infer<typeof reflectionFormQuestion>,
  ): Promise<ReflectionForm> {
    return this.views.form(ctx, token);
  }

  @Post('answer')
  @HttpCode(204)
  answer(
    @Ctx() ctx: Context,
    @Body({ schema: reflectionFormAnswer }) body: ReflectionFormAnswer,
  ): Promise<void> {
    return this.answerForm.execute(ctx, body);
  }
}
