import { Injectable } from '@nestjs/common';
import { normaliseEmail } from '@zorgpaden/domain/sessions';
import { record, Trail } from '../../platform/audit/trail.js';
import { Database } from '../../platform/db/database.js';
import type { Context } from '../../platform/http/context.js';
import { ContactPersonRepository, subjectOf } from '../contact-person.repository.js';
import { PersonMail } from '../person-mail.js';

/** A mail more often than this is of no use to anybody. */
const PAUSE_MS = 10 * 60_000;

/** Mails a new link to who is held; to anybody else nothing, and the answer is the same. */
@Injectable()
export class AskForPersonLink {
  constructor(
    private readonly database: Database,
    private readonly persons: ContactPersonRepository,
    private readonly personMail: PersonMail,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: Context, email: string): Promise<void> {
    const held = await this.persons.withAddress(this.database, normaliseEmail(email));
    for (const person of held) {
      const since = new Date(ctx.now.getTime() - PAUSE_MS);
      const sent = await this.database.query(
        'SELECT 1 FROM single_use_links WHERE subject_id = $1 AND created_at > $2',
        [person.id, since],
      );
      if (sent.length > 0) continue;
      await this.trail.write({ ...ctx, user: null }, async (write) => {
        await this.personMail.tell(
          write,
          await this.persons.lock(write, person.id),
          'contact-person-link',
        );
        await record(write, {
          action: 'mail-person-link',
          ...subjectOf(person),
          coalitionId: person.coalitionId,
        });
      });
    }
  }
}
