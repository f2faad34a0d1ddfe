import { Injectable } from '@nestjs/common';
import type { ReflectionFormAnswer } from '@zorgpaden/domain/reflections/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { Trail } from '../../platform/audit/trail.js';
import type { Context } from '../../platform/http/context.js';
import { Links } from '../../platform/links/index.js';
import { ParticipantsRepository } from '../participants.repository.js';
import { Preparations } from '../preparations.js';
import { reflectionFormLink } from '../reflection-form-link.js';
import { ReflectionRepository } from '../reflection.repository.js';

/** Whoever holds the link in the mail says it, without an account (rule 14). */
@Injectable()
export class AnswerForm {
  constructor(
    private readonly links: Links,
    private readonly reflections: ReflectionRepository,
    private readonly participants: ParticipantsRepository,
    private readonly preparations: Preparations,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `link.ended`, `reflection.form-over` */
  async execute(ctx: Context, { token, answers, answeredBy }: ReflectionFormAnswer): Promise<void> {
    await this.trail.write({ ...ctx, user: null }, async (write) => {
      const id = await this.links.use(write, reflectionFormLink, token);
      const invitation = await this.participants.invitation(write.tx, id);
      const known = invitation && (await this.reflections.one(write.tx, invitation.reflectionId));
      if (!invitation || !known) throw new DomainError('link.ended');
      const reflection = await this.reflections.lock(write, known.coalitionId, known.id);
      await this.preparations.receive(write, reflection, invitation.organisationId, {
        answers,
        answeredBy,
      });
    });
  }
}
