import { Injectable } from '@nestjs/common';
import type {
  NewPartnerPerson,
  PartnerContactView,
} from '@zorgpaden/domain/partner-contacts/contract';
import { normaliseEmail } from '@zorgpaden/domain/sessions';
import { DomainError } from '@zorgpaden/domain/shared';
import { ContactPersonRepository, PersonMail } from '../../contact-persons/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import { Database } from '../../platform/db/database.js';
import type { UserContext } from '../../platform/http/context.js';
import { PartnerContactQueries } from '../partner-contact.queries.js';
import { PartnerContactRepository } from '../partner-contact.repository.js';

/** Names who holds a function at a partner, who is told at once and may object; or takes them away. */
@Injectable()
export class NamePartnerPerson {
  constructor(
    private readonly database: Database,
    private readonly contacts: PartnerContactRepository,
    private readonly persons: ContactPersonRepository,
    private readonly personMail: PersonMail,
    private readonly queries: PartnerContactQueries,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    coalitionId: string,
    id: string,
    given: NewPartnerPerson,
  ): Promise<PartnerContactView> {
    const { organisationId } = await this.contacts.find(this.database, coalitionId, id);
    permit(ctx.user, ['partner-contact', 'keep'], { coalitionId, organisationId });
    const email = normaliseEmail(given.email);
    return this.trail.write(ctx, async (write) => {
      const { deletedAt, job } = await this.contacts.lock(write, coalitionId, id);
      if (deletedAt !== null) throw new DomainError('request.not-found');
      const behind = { partnerContactId: id };
      const before = await this.persons.behind(write.tx, behind);
      const isSame = before?.email === email && before.name === given.name;
      const entered = { ...given, email, work: job };
      const person = await this.persons.one(
        write.tx,
        await this.persons.put(write, behind, entered, isSame),
      );
      if (person && !isSame) await this.personMail.tell(write, person, 'partner-contact-entered');
      // Who it is stands beside the contact, for as long as they do not object: not in the trail.
      await record(write, {
        action: isSame ? 'change-person' : 'enter-person',
        subjectType: 'partner-contact',
        subjectId: id,
        coalitionId,
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }

  async remove(ctx: UserContext, coalitionId: string, id: string): Promise<void> {
    const { organisationId } = await this.contacts.find(this.database, coalitionId, id);
    permit(ctx.user, ['partner-contact', 'remove'], { coalitionId, organisationId });
    await this.trail.write(ctx, async (write) => {
      await this.contacts.lock(write, coalitionId, id);
      const behind = { partnerContactId: id };
      const person = await this.persons.behind(write.tx, behind);
      if (person === undefined) throw new DomainError('request.not-found');
      await this.persons.delete(write, behind);
      await record(write, {
        action: 'remove-person',
        subjectType: 'partner-contact',
        subjectId: id,
        coalitionId,
      });
    });
  }
}
