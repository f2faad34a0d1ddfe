import { Injectable } from '@nestjs/common';
import type { ReflectionPreparation } from '@zorgpaden/domain/reflections/contract';
import { CoalitionRepository } from '../../coalitions/index.js';
import { Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Preparations } from '../preparations.js';
import { ReflectionRepository } from '../reflection.repository.js';

/** A partner that is signed in says beforehand how its organisation looks at the cooperation. */
@Injectable()
export class PrepareReflection {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly reflections: ReflectionRepository,
    private readonly preparations: Preparations,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `reflection.form-over`, `request.not-found` for who was not invited */
  async execute(
    ctx: UserContext,
    { coalitionId, id }: { readonly coalitionId: string; readonly id: string },
    organisationId: string,
    { answers }: ReflectionPreparation,
  ): Promise<void> {
    permit(ctx.user, ['reflection', 'prepare'], { coalitionId, organisationId });
    await this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const reflection = await this.reflections.lock(write, coalitionId, id);
      // Who it is, the account says: the name stands there and nowhere else.
      await this.preparations.receive(write, reflection, organisationId, {
        answers,
        answeredBy: '',
      });
    });
  }
}
