import { Injectable } from '@nestjs/common';
import type { PersonAnswer } from '@zorgpaden/domain/contact-persons';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { record, Trail, type WriteContext } from '../../platform/audit/trail.js';
import type { Context } from '../../platform/http/context.js';
import { Links } from '../../platform/links/index.js';
import { contactPersonLink } from '../contact-person-link.js';
import {
  behindOf,
  type ContactPerson,
  ContactPersonRepository,
  subjectOf,
} from '../contact-person.repository.js';
import { PersonMail } from '../person-mail.js';

const ACTIONS = { permit: 'permit-person', withdraw: 'hide-person', object: 'object-person' };

/**
 * The person behind a contact lets the public see them, does so no longer, or does not want to be held at
 * all. It takes one press, and needs nobody's consent; the mail that follows holds the next link.
 */
@Injectable()
export class AnswerAsPerson {
  constructor(
    private readonly links: Links,
    private readonly persons: ContactPersonRepository,
    private readonly personMail: PersonMail,
    private readonly revisions: MunicipalityRevisions,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `link.ended` */
  async execute(ctx: Context, token: string, answer: PersonAnswer): Promise<void> {
    await this.trail.write({ ...ctx, user: null }, async (write) => {
      const person = await this.persons.lock(
        write,
        await this.links.use(write, contactPersonLink, token),
      );
      if (answer === 'object') await this.object(write, person);
      else await this.show(write, person, answer === 'permit');
      await this.revisions.raise(write, person.municipalities);
      await record(write, {
        action: ACTIONS[answer],
        ...subjectOf(person),
        coalitionId: person.coalitionId,
      });
    });
  }

  private async show(write: WriteContext, person: ContactPerson, isPublic: boolean): Promise<void> {
    const { id, behind } = person;
    // Nobody but partners sees who works at a partner: there is nothing to permit.
    if (behind === 'partner-contact') {
      throw new DomainError('request.invalid', {}, [
        { pointer: '/answer', code: 'partner-contact.never-public' },
      ]);
    }
    await write.tx.query('UPDATE contact_persons SET public_since = $2 WHERE id = $1', [
      id,
      isPublic ? write.now : null,
    ]);
    await this.personMail.tell(write, await this.persons.lock(write, id), 'contact-person-link');
  }

  private async object(write: WriteContext, person: ContactPerson): Promise<void> {
    await this.persons.delete(write, behindOf(person));
    await write.tx.query(
      `INSERT INTO contact_person_objections (id, route_id, partner_contact_id, objected_at)
       VALUES ($1, $2, $3, $4)`,
      [uuidv7(), person.routeId, person.partnerContactId, write.now],
    );
    // What still waits names them.
    await write.tx.query(`DELETE FROM mails WHERE recipient = $1 AND kind = ANY($2)`, [
      person.email,
      ['contact-person-entered', 'partner-contact-entered', 'contact-person-link'],
    ]);
    await this.personMail.tellObjection(write, person);
  }
}
