import { Injectable } from '@nestjs/common';
import { Authentication } from '../platform/auth/authentication.js';
import type { User } from '../platform/auth/user.js';
import type { Context } from '../platform/http/context.js';
import { SessionStore } from './session-store.js';

/** How long a session goes on without noting that it was used: spares a write per request. */
const NOTE_AFTER = 5 * 60_000;

/** Tells the guard who a session belongs to. */
@Injectable()
export class SessionAuthentication extends Authentication {
  constructor(private readonly sessions: SessionStore) {
    super();
  }

  override async userOf(token: string, { now }: Context): Promise<User | null> {
    const session = await this.sessions.findAlive(token, now);
    if (session === undefined) return null;
    if (now.getTime() - session.lastSeenAt.getTime() > NOTE_AFTER) {
      await this.sessions.noteSeen(token, now);
    }
    return this.sessions.userWithRoles(session.userId, now);
  }
}
