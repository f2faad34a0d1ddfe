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
    { id, name, email, coalition, organisation }: ContactPerson,
    kind: 'contact-person-entered' | 'partner-contact-entered' | 'contact-person-link',
  ): Promise<void> {
    await this.links.endAll(ctx, contactPersonLink, id);
    const { token, expiresAt } = await this.links.issue(ctx, contactPersonLink, id);
    await this.mail.send(ctx, {
      kind,
      to: email,
      language: 'nl',
      data: { name, coalition, organisation, days: personLinkDays },
      path: `/contactpersoon#${token}`,
      uselessFrom: expiresAt,
    });
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
