import { Injectable } from '@nestjs/common';
import { record, Trail } from '../../platform/audit/trail.js';
import type { Context } from '../../platform/http/context.js';
import { Links } from '../../platform/links/index.js';
import { Mail } from '../../platform/mail/index.js';
import { endSessionsOf } from '../../sessions/index.js';
import { AddressChangeRepository } from '../address-change.repository.js';
import { confirmLink, stopLink } from '../address-links.js';

/**
 * Whoever reads the new address says that it is theirs: from now on they sign in with it. Both addresses
 * are told, links of before end, and whoever was signed in elsewhere signs in again.
 */
@Injectable()
export class ConfirmAddress {
  constructor(
    private readonly changes: AddressChangeRepository,
    private readonly links: Links,
    private readonly mail: Mail,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `link.ended`, `user.exists` */
  async execute(ctx: Context, token: string): Promise<void> {
    await this.trail.write(ctx, async (write) => {
      const change = await this.changes.take(
        write,
        await this.links.use(write, confirmLink, token),
      );
      const { userId, name, oldEmail, newEmail } = change;
      await this.changes.setAddress(write, change);
      await this.links.endAll(write, stopLink, change.id);
      // What was mailed to the old address opens nothing any more.
      await this.links.endAllAbout(write, userId);
      const { session } = ctx;
      await endSessionsOf(write, userId, session?.user.id === userId ? session.id : null);
      for (const to of [oldEmail, newEmail]) {
        await this.mail.send(write, {
          kind: 'address-changed',
          to,
          language: ctx.language,
          data: { name },
        });
      }
      // The addresses themselves stand in `users`, where they can be erased.
      await record(write, { action: 'change-address', subjectType: 'user', subjectId: userId });
    });
  }
}
