import { Injectable } from '@nestjs/common';
import type { AgreementView } from '@zorgpaden/domain/agreements/contract';
import type { NewConsent } from '@zorgpaden/domain/agreements/consent.contract';
import type { Json } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { AgreementQueries } from '../agreement.queries.js';
import { AgreementRepository } from '../agreement.repository.js';
import { ConsentRegistration } from '../consent-registration.js';

/** A party answers, by somebody who is signed in: for the own organisation, or for the coalition on its word. */
@Injectable()
export class RegisterConsent {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly agreements: AgreementRepository,
    private readonly registration: ConsentRegistration,
    private readonly queries: AgreementQueries,
    private readonly idempotency: Idempotency,
  ) {}

  async execute(
    ctx: UserContext,
    coalitionId: string,
    id: string,
    given: NewConsent,
    key: string | undefined,
  ): Promise<AgreementView> {
    const { organisationId } = given;
    permit(ctx.user, ['agreement', 'consent'], { coalitionId, organisationId });
    const isParty = ctx.user.roles.some(
      ({ scope }) => scope.kind === 'organisation' && scope.id === organisationId,
    );
    const asked = ['consent-to-agreement', coalitionId, id, given as Json];
    return this.idempotency.write(ctx, { key, asked }, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const row = await this.agreements.lock(write, coalitionId, id);
      const registeredBy = isParty ? 'party' : 'coalition';
      await this.registration.register(write, row, { ...given, registeredBy });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}
