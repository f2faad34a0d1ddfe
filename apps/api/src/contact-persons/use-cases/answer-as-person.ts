import { Injectable } from '@nestjs/common';
import type { PersonAnswer } from '@zorgpaden/domain/contact-persons';
import { v7 as uuidv7 } from 'uuid';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { record, Trail, type WriteContext } from '../../platform/audit/trail.js';
import type { Context } from '../../platform/http/context.js';
import { Links } from '../../platform/links/index.js';
import { contactPersonLink } from '../contact-person-link.js';
import { type ContactPerson, ContactPersonRepository } from '../contact-person.repository.js';
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
        subjectType: 'contact-route',
        subjectId: person.routeId,
        coalitionId: person.coalitionId,
      });
    });
  }

  private async show(write: WriteContext, { id }: ContactPerson, isPublic: boolean): Promise<void> {
    await write.tx.query('UPDATE contact_persons SET public_since = $2 WHERE id = $1', [
      id,
      isPublic ? write.now : null,
    ]);
    await this.personMail.tell(write, await this.persons.lock(write, id), 'contact-person-link');
  }

  private async object(write: WriteContext, person: ContactPerson): Promise<void> {
    await this.persons.delete(write, person.routeId);
    await write.tx.query(
      'INSERT INTO contact_person_objections (id, route_id, objected_at) VALUES ($1, $2, $3)',
      [uuidv7(), person.routeId, write.now],
    );
    // What still waits names them.
    await write.tx.query(
      `DELETE FROM mails WHERE recipient = $1 AND kind IN ('contact-person-entered', 'contact-person-link')`,
      [person.email],
    );
    await this.personMail.tellObjection(write, person);
  }
}
