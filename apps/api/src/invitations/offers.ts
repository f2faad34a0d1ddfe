import { Injectable } from '@nestjs/common';
import { invitationDays } from '@zorgpaden/domain/invitations';
import { normaliseEmail } from '@zorgpaden/domain/sessions';
import { DomainError, type Period, type Role, scopeKey } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { record, type WriteContext } from '../platform/audit/trail.js';
import { brokenConstraint } from '../platform/db/database-errors.js';
import type { UserContext } from '../platform/http/context.js';
import { Links } from '../platform/links/index.js';
import { Mail } from '../platform/mail/index.js';
import { invitationLink } from './invitation-link.js';
import { type Invitation, InvitationRepository } from './invitation.repository.js';

/** A role for somebody, who may have no account yet. */
export interface Offer {
  readonly email: string;
  readonly offered: Role;
  readonly period: Period;
  readonly coalitionId: string | null;
  readonly reason?: string;
  readonly handsOverId?: string | null;
  readonly editorUntil?: string | null;
}

/** Offers roles by mail: nobody gets one without taking it. */
@Injectable()
export class Offers {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly links: Links,
    private readonly mail: Mail,
  ) {}

  /**
   * @returns the id of the invitation
   * @throws DomainError `people.role.twice`, `invitation.twice`
   */
  async make(write: WriteContext<UserContext>, offer: Offer): Promise<string> {
    const { offered, period, coalitionId } = offer;
    const email = normaliseEmail(offer.email);
    await refuseHeld(write, email, offered, period);
    const id = uuidv7();
    const { kind } = offered.scope;
    const key = scopeKey(offered.scope);
    try {
      await this.invitations.insert(write, {
        id,
        email,
        role: offered.role,
        coalitionId,
        organisationId: kind === 'organisation' ? key : null,
        municipalityCode: kind === 'municipality' ? key : null,
        regionId: kind === 'region' ? key : null,
        period: `[${period.from},${period.to ?? ''})`,
        language: write.language,
        reason: offer.reason ?? '',
        handsOverId: offer.handsOverId ?? null,
        editorUntil: offer.editorUntil ?? null,
        invitedBy: write.user.id,
        invitedAt: write.now,
        // The real one follows, with the link.
        expiresAt: write.now,
        acceptedBy: null,
        acceptedAt: null,
        withdrawnBy: null,
        withdrawnAt: null,
      });
    } catch (error) {
      if (brokenConstraint(error) === 'invitations_once') throw new DomainError('invitation.twice');
      throw error;
    }
    const invitation = await this.invitations.lock(write, id);
    if (invitation === undefined) throw new DomainError('request.not-found');
    await this.send(write, invitation);
    // To whom stands in `invitations`, as long as it is offered: not in the trail.
    await record(write, {
      action: 'invite',
      subjectType: 'invitation',
      subjectId: id,
      coalitionId,
      after: { ...offered, ...period, reason: offer.reason ?? '' },
    });
    return id;
  }

  /** Mails a link; the ones of before end. */
  async send(write: WriteContext, invitation: Invitation): Promise<void> {
    await this.links.endAll(write, invitationLink, invitation.id);
    const { token, expiresAt } = await this.links.issue(write, invitationLink, invitation.id);
    await this.invitations.extend(write, invitation.id, expiresAt);
    await this.mail.send(write, {
      kind: invitation.handsOverId === null ? 'invitation' : 'handover',
      to: invitation.email,
      language: invitation.language,
      data: {
        inviter: invitation.inviter,
        role: invitation.offered.role,
        scope: invitation.scopeName,
        days: invitationDays,
      },
      path: `/uitnodiging#${token}`,
      uselessFrom: expiresAt,
    });
  }
}

/** Who holds the role already needs no invitation; on acceptance the database has the last word. */
async function refuseHeld(
  { tx }: WriteContext,
  email: string,
  { role, scope }: Role,
  { from, to }: Period,
): Promise<void> {
  const held = (await tx.query(
    `SELECT 1 FROM role_assignments r JOIN users u ON u.id = r.user_id
     WHERE u.email = $1 AND r.role = $2 AND r.period && daterange($3::date, $4::date)
       AND COALESCE(r.coalition_id::text, r.organisation_id::text, r.municipality_code,
         r.region_id::text) IS NOT DISTINCT FROM $5`,
    [email, role, from, to, scopeKey(scope)],
  )) as unknown[];
  if (held.length > 0) throw new DomainError('people.role.twice');
}
