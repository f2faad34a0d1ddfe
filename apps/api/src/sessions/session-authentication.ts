import { Injectable } from '@nestjs/common';
import { secondFactorAsked } from '@zorgpaden/domain/second-factors';
import { isAlive, isHalfwayOver } from '@zorgpaden/domain/sessions';
import { Authentication, type Session } from '../platform/auth/authentication.js';
import { newSessionToken } from '../platform/auth/session-cookie.js';
import type { Context } from '../platform/http/context.js';
import { Factors } from '../second-factors/index.js';
import { rolesText, SessionStore } from './session-store.js';

/** How long a session goes on without noting that it was used: spares a write per request. */
const NOTE_AFTER = 5 * 60_000;

/** Tells the guard who a session belongs to. */
@Injectable()
export class SessionAuthentication extends Authentication {
  constructor(
    private readonly sessions: SessionStore,
    private readonly factors: Factors,
  ) {
    super();
  }

  override async sessionOf(
    token: string,
    { now }: Context,
  ): Promise<{ readonly session: Session; readonly renewedToken?: string } | null> {
    const row = await this.sessions.find(token, now);
    if (row === undefined) return null;
    const user = await this.sessions.userWithRoles(row.userId, now);
    if (!isAlive(row, user.roles, now)) return null;
    const asked = secondFactorAsked(
      this.factors.demandedOf(user.roles),
      row,
      row.provenBy !== null,
    );
    if (asked !== null && isHalfwayOver(row.authenticatedAt, now)) return null;
    if (now.getTime() - row.lastSeenAt.getTime() > NOTE_AFTER) {
      await this.sessions.noteSeen(row.id, now);
      if (asked === null) await this.sessions.noteDay(user.id, now);
    }
    const { id, authenticatedAt } = row;
    const session = { id, user, asked, authenticatedAt };
    if (!row.isCurrent || row.roles === rolesText(user)) return { session };
    // Whoever got hold of the token before somebody got this role has no part in it.
    const renewedToken = newSessionToken();
    const isOurs = await this.sessions.replaceToken(token, renewedToken, rolesText(user), now);
    return isOurs ? { session, renewedToken } : { session };
  }
}
