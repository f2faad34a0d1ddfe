import { Injectable } from '@nestjs/common';
import { beginRole } from '@zorgpaden/domain/people';
import { amsterdamNow, DomainError } from '@zorgpaden/domain/shared';
import { record, type WriteContext } from '../platform/audit/trail.js';
import type { Reader } from '../platform/db/reader.js';
import type { UserContext } from '../platform/http/context.js';
import { Links } from '../platform/links/index.js';
import { assignRole } from '../users/index.js';
import { invitationLink } from './invitation-link.js';
import { type Invitation, InvitationRepository } from './invitation.repository.js';
import { NewLead } from './new-lead.js';

/** Gives somebody what was offered to them, as part of a write. */
@Injectable()
export class Taking {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly links: Links,
    private readonly newLead: NewLead,
  ) {}

  /** @throws DomainError `people.role.twice`, `people.role.over` */
  async take(taking: WriteContext<UserContext>, invitation: Invitation): Promise<void> {
    const { id, offered, coalitionId, reason, invitedBy } = invitation;
    const { user, now } = taking;
    const period = beginRole(invitation.period, amsterdamNow(now.getTime()).date);
    if (offered.role === 'lead' && coalitionId !== null) {
      await this.newLead.welcome(taking, invitation, coalitionId, period.from);
    }
    await assignRole(taking, user.id, offered, { ...period, reason, grantedBy: invitedBy });
    await this.invitations.accept(taking, id, user.id);
    await record(taking, {
      action: 'accept',
      subjectType: 'invitation',
      subjectId: id,
      coalitionId,
      after: { ...offered, ...period },
    });
  }

  /** Whether something is offered to this address, by a link that still works. */
  async isInvited(reader: Reader, email: string, now: Date): Promise<boolean> {
    return (await this.invitations.openFor(reader, email, now)).length > 0;
  }

  /**
   * Everything that is offered to an address, to who proved that it is theirs. What is over by now is
   * left as it is.
   */
  async takeAll(taking: WriteContext<UserContext>, email: string): Promise<void> {
    for (const id of await this.invitations.openFor(taking.tx, email, taking.now)) {
      const invitation = await this.invitations.lock(taking, id);
      if (invitation === undefined) continue;
      try {
        await this.take(taking, invitation);
        await this.links.endAll(taking, invitationLink, id);
      } catch (error) {
        // Found before anything was written.
        if (!(error instanceof DomainError && error.code === 'people.role.over')) throw error;
      }
    }
  }
}
