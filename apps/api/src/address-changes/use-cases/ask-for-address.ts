import { Injectable } from '@nestjs/common';
import { addressLinkHours } from '@zorgpaden/domain/address-changes';
import { normaliseEmail } from '@zorgpaden/domain/sessions';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail, type WriteContext } from '../../platform/audit/trail.js';
import { recentSession } from '../../platform/auth/recent.js';
import type { UserContext } from '../../platform/http/context.js';
import { Links } from '../../platform/links/index.js';
import { Mail } from '../../platform/mail/index.js';
import { AddressChangeRepository } from '../address-change.repository.js';
import { confirmLink, stopLink } from '../address-links.js';
import { AddressThrottle } from '../address-throttle.js';

/**
 * Asks for another mail address. The new one gets a link to confirm it, the old one a link to stop it.
 * Whether somebody has the address already is told to nobody but them: all else is the same.
 */
@Injectable()
export class AskForAddress {
  constructor(
    private readonly throttle: AddressThrottle,
    private readonly changes: AddressChangeRepository,
    private readonly links: Links,
    private readonly mail: Mail,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `session.not-recent`, `address-change.too-many`, `request.invalid` */
  async execute(ctx: UserContext, asked: string): Promise<void> {
    recentSession(ctx);
    const email = normaliseEmail(asked);
    if (email === ctx.user.email) {
      throw new DomainError('request.invalid', {}, [
        { pointer: '/email', code: 'field.email.same' },
      ]);
    }
    await this.throttle.count(ctx);
    await this.trail.write(ctx, async (write) => {
      await record(write, { action: 'ask-address', subjectType: 'user', subjectId: ctx.user.id });
      await this.begin(write, email);
    });
  }

  private async begin(write: WriteContext<UserContext>, email: string): Promise<void> {
    const { user, language, now } = write;
    const expiresAt = new Date(now.getTime() + addressLinkHours * 60 * 60_000);
    const { id, before } = await this.changes.begin(write, { userId: user.id, email, expiresAt });
    for (const purpose of [confirmLink, stopLink]) {
      if (before !== null) await this.links.endAll(write, purpose, before);
    }
    const confirm = await this.links.issue(write, confirmLink, id);
    const stop = await this.links.issue(write, stopLink, id);
    const owner = await this.changes.ownerOf(write, email);
    const mail = { language, uselessFrom: expiresAt };
    await this.mail.send(write, {
      ...mail,
      kind: 'address-stop',
      to: user.email,
      data: { name: user.name, hours: addressLinkHours },
      path: `/adres-tegenhouden#${stop.token}`,
    });
    if (owner === undefined) {
      await this.mail.send(write, {
        ...mail,
        kind: 'address-confirm',
        to: email,
        data: { name: user.name, hours: addressLinkHours },
        path: `/adres-bevestigen#${confirm.token}`,
      });
    } else {
      await this.mail.send(write, {
        ...mail,
        kind: 'address-taken',
        to: email,
        data: { name: owner.name },
      });
    }
  }
}
