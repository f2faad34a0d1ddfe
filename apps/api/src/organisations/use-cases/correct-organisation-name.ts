import { Injectable } from '@nestjs/common';
import type {
  OrganisationNameCorrection,
  OrganisationView,
} from '@zorgpaden/domain/organisations/contract';
import type { UserContext } from '../../platform/http/context.js';
import { NamedOtherwise } from '../named-otherwise.js';
import type { SeenOrganisation } from '../seen-organisation.js';

/**
 * The current name or kind was written wrongly and never was so: all days on which it stood get the right
 * one. On purpose, with a reason that the trail keeps (rule 2).
 */
@Injectable()
export class CorrectOrganisationName {
  constructor(private readonly named: NamedOtherwise) {}

  execute(
    ctx: UserContext,
    seen: SeenOrganisation,
    given: OrganisationNameCorrection,
  ): Promise<OrganisationView> {
    const { name, partnerType } = given;
    return this.named.write(ctx, seen, {
      action: 'correct-name',
      after: given,
      names: (history) => ({ ...history, current: { name, partnerType } }),
    });
  }
}
