import { Injectable } from '@nestjs/common';
import type {
  NewPartnerPerson,
  PartnerContactChange,
} from '@zorgpaden/domain/partner-contacts/contract';
import { normaliseEmail } from '@zorgpaden/domain/sessions';
import { ContactPersonRepository, PersonMail } from '../contact-persons/index.js';
import { record, type WriteContext } from '../platform/audit/trail.js';
import { Mail } from '../platform/mail/index.js';
import { PartnerContactRepository } from './partner-contact.repository.js';

/** A contact that a list tells of: with which partner, and who holds it. */
export interface ContactToEnter {
  readonly partnershipId: string;
  readonly contact: PartnerContactChange;
  readonly person: NewPartnerPerson | null;
}

/** What was entered, for taking it away again. */
export interface EnteredContact {
  readonly id: string;
  readonly personId: string | null;
  readonly mailId: string | null;
}

/** Enters the contacts of a list, many at once: each as one adds it by hand, and who is named is told. */
@Injectable()
export class ContactsOfList {
  constructor(
    private readonly contacts: PartnerContactRepository,
    private readonly persons: ContactPersonRepository,
    private readonly personMail: PersonMail,
    private readonly mail: Mail,
  ) {}

  /** @returns what became of each, in the same order */
  async enter(
    write: WriteContext,
    coalitionId: string,
    added: readonly ContactToEnter[],
  ): Promise<EnteredContact[]> {
    if (added.length === 0) return [];
    const ids = await this.contacts.insertAll(write, added);
    const named = await this.name(write, added, ids);
    for (const [index, { contact, person }] of added.entries()) {
      const about = { subjectType: 'partner-contact', subjectId: ids[index] ?? '', coalitionId };
      await record(write, { action: 'add', ...about, after: contact });
      // Who it is stands beside the contact, for as long as they do not object: not in the trail.
      if (person !== null) await record(write, { action: 'enter-person', ...about });
    }
    return ids.map((id) => ({ id, ...(named.get(id) ?? { personId: null, mailId: null }) }));
  }

  /** As though they had never been there; a mail that still waits is not sent. */
  async takeAway(
    write: WriteContext,
    coalitionId: string,
    entered: readonly EnteredContact[],
  ): Promise<void> {
    if (entered.length === 0) return;
    await this.mail.takeBack(
      write,
      entered.flatMap(({ mailId }) => mailId ?? []),
    );
    await this.persons.deleteAll(
      write,
      entered.flatMap(({ personId }) => personId ?? []),
    );
    await this.contacts.deleteAll(
      write,
      entered.map(({ id }) => id),
    );
    for (const { id } of entered) {
      const about = { subjectType: 'partner-contact', subjectId: id, coalitionId };
      await record(write, { action: 'take-away', ...about });
    }
  }

  /** By contact, who was named and the mail that says so. */
  private async name(
    write: WriteContext,
    added: readonly ContactToEnter[],
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Pick<EnteredContact, 'personId' | 'mailId'>>> {
    const named = added.flatMap(({ person, contact: { job } }, index) => {
      if (person === null) return [];
      const partnerContactId = ids[index] ?? '';
      return { ...person, email: normaliseEmail(person.email), work: job, partnerContactId };
    });
    if (named.length === 0) return new Map();
    const personIds = await this.persons.insertAll(write, named);
    const all = await this.persons.all(write.tx, personIds);
    const persons = personIds.flatMap((id) => all.get(id) ?? []);
    const mailIds = await this.personMail.tellAll(write, persons, 'partner-contact-entered');
    return new Map(
      named.map(({ partnerContactId }, index) => [
        partnerContactId,
        { personId: personIds[index] ?? null, mailId: mailIds[index] ?? null },
      ]),
    );
  }
}
