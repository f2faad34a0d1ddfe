import { Injectable } from '@nestjs/common';
import { renamed, renameProblem } from '@zorgpaden/domain/organisations';
import type {
  NewOrganisationName,
  OrganisationView,
} from '@zorgpaden/domain/organisations/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import type { UserContext } from '../../platform/http/context.js';
import { peildatumOf } from '../../platform/http/peildatum.js';
import { NamedOtherwise } from '../named-otherwise.js';
import type { SeenOrganisation } from '../seen-organisation.js';

/** An organisation is called otherwise from a day on, or is another kind of partner (rule 2). */
@Injectable()
export class RenameOrganisation {
  constructor(private readonly named: NamedOtherwise) {}

  execute(
    ctx: UserContext,
    seen: SeenOrganisation,
    given: NewOrganisationName,
  ): Promise<OrganisationView> {
    const { from, ...next } = given;
    const today = peildatumOf(ctx);
    return this.named.write(ctx, seen, {
      action: 'rename',
      after: given,
      names: (history) => {
        const code = renameProblem(history, next, from, today);
        if (code === null) return renamed(history, next, from);
        const pointer = code === 'organisation.name.same' ? '/name' : '/from';
        throw new DomainError('request.invalid', {}, [{ pointer, code }]);
      },
    });
  }
}
