import { Injectable } from '@nestjs/common';
import type { NewOrganisation, OrganisationView } from '@zorgpaden/domain/organisations/contract';
import { record } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { OrganisationQueries } from '../organisation.queries.js';
import { OrganisationRepository } from '../organisation.repository.js';

export interface RegistrationOptions {
  readonly demonstration?: boolean;
  readonly idempotencyKey?: string | undefined;
}

/** Registers an organisation, once for the whole country. */
@Injectable()
export class RegisterOrganisation {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly queries: OrganisationQueries,
    private readonly idempotency: Idempotency,
  ) {}

  async execute(
    ctx: UserContext,
    given: NewOrganisation,
    { demonstration = false, idempotencyKey: key }: RegistrationOptions = {},
  ): Promise<OrganisationView> {
    permit(ctx.user, ['organisation', 'register']);
    const asked = ['register-organisation', given];
    return this.idempotency.write(ctx, { key, asked }, async (write) => {
      const id = await this.organisations.insert(write, given, { demonstration });
      await record(write, {
        action: 'register',
        subjectType: 'organisation',
        subjectId: id,
        organisationId: id,
        after: given,
      });
      return this.queries.view(write.tx, write, id);
    });
  }
}
