import { Injectable } from '@nestjs/common';
import type {
  ContactPersonOfRoute,
  NewContactPerson,
} from '@zorgpaden/domain/contact-persons/contract';
import { normaliseEmail } from '@zorgpaden/domain/sessions';
import { ContactRouteRepository } from '../../contact-routes/index.js';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { ContactPersonQueries } from '../contact-person.queries.js';
import { ContactPersonRepository } from '../contact-person.repository.js';
import { PersonMail } from '../person-mail.js';

/** Names the person behind a contact, who is told at once, and whom the public does not see. */
@Injectable()
export class EnterContactPerson {
  constructor(
    private readonly routes: ContactRouteRepository,
    private readonly persons: ContactPersonRepository,
    private readonly queries: ContactPersonQueries,
    private readonly personMail: PersonMail,
    private readonly revisions: MunicipalityRevisions,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    { coalitionId, routeId }: { readonly coalitionId: string; readonly routeId: string },
    given: NewContactPerson,
  ): Promise<ContactPersonOfRoute> {
    permit(ctx.user, ['contact-person', 'enter'], { coalitionId });
    const entered = { ...given, email: normaliseEmail(given.email) };
    await this.trail.write(ctx, async (write) => {
      await this.routes.lock(write.tx, coalitionId, routeId);
      const before = await this.persons.behind(write.tx, { routeId });
      const isSame = before?.email === entered.email && before.name === entered.name;
      const id = await this.persons.put(write, { routeId }, entered, isSame);
      const person = await this.persons.one(write.tx, id);
      if (person && !isSame) await this.personMail.tell(write, person, 'contact-person-entered');
      if (before?.publicSince) await this.revisions.raise(write, before.municipalities);
      // Who it is stands beside the contact, for as long as they do not object: not in the trail.
      await record(write, {
        action: isSame ? 'change-person' : 'enter-person',
        subjectType: 'contact-route',
        subjectId: routeId,
        coalitionId,
      });
    });
    return this.queries.ofRoute(ctx, routeId);
  }
}
