import { Injectable } from '@nestjs/common';
import { personLinkDays } from '@zorgpaden/domain/contact-persons';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import type { WriteContext } from '../platform/audit/trail.js';
import { Links } from '../platform/links/index.js';
import { Mail } from '../platform/mail/index.js';
import { contactPersonLink } from './contact-person-link.js';
import type { ContactPerson } from './contact-person.repository.js';

/** $1 the coalition, $2 today. */
const LEADS = `
  SELECT DISTINCT u.email FROM role_assignments r JOIN users u ON u.id = r.user_id
  WHERE r.coalition_id = $1 AND r.role IN ('lead', 'deputy') AND r.period @> $2::date
    AND u.emptied_at IS NULL ORDER BY u.email`;

/** Tells people that they are held, and coalitions that somebody does not want to be. */
@Injectable()
export class PersonMail {
  constructor(
    private readonly links: Links,
    private readonly mail: Mail,
  ) {}

  /** With a link to what is held (AVG art. 14); the ones of before end. */
  async tell(
    ctx: WriteContext,
    person: ContactPerson,
    kind: 'contact-person-entered' | 'partner-contact-entered' | 'contact-person-link',
  ): Promise<void> {
    await this.links.endAll(ctx, contactPersonLink, person.id);
    await this.tellAll(ctx, [person], kind);
  }

  /**
   * Many who are held for the first time, in few statements.
   *
   * @returns the ids of the mails, in the same order
   */
  async tellAll(
    ctx: WriteContext,
    persons: readonly ContactPerson[],
    kind: 'contact-person-entered' | 'partner-contact-entered' | 'contact-person-link',
  ): Promise<string[]> {
    const ids = persons.map(({ id }) => id);
    const links = await this.links.issueAll(ctx, contactPersonLink, ids);
    const messages = persons.flatMap(({ name, email, coalition, organisation }, index) => {
      const link = links[index];
      if (link === undefined) return [];
      return {
        ...{ kind, to: email, language: 'nl' as const, uselessFrom: link.expiresAt },
        data: { name, coalition, organisation, days: personLinkDays },
        path: `/contactpersoon#${link.token}`,
      };
    });
    return this.mail.sendAll(ctx, messages);
  }

  /** Without who it was: the coalition knows whom it entered. */
  async tellObjection(ctx: WriteContext, person: ContactPerson): Promise<void> {
    const leads = (await ctx.tx.query(LEADS, [
      person.coalitionId,
      amsterdamNow(ctx.now.getTime()).date,
    ])) as { email: string }[];
    const { coalition, organisation } = person;
    for (const { email } of leads) {
      await this.mail.send(ctx, {
        kind: 'contact-person-objected',
        to: email,
        language: 'nl',
        data: { coalition, organisation },
      });
    }
  }
}
