import { Injectable } from '@nestjs/common';
import { idleMs, longestMs } from '@zorgpaden/domain/sessions';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import type { WriteContext } from '../platform/audit/trail.js';
import { hashOf } from '../platform/auth/session-cookie.js';
import type { User } from '../platform/auth/user.js';
import { Database } from '../platform/db/database.js';
import { readUserWithRoles } from './user-with-roles.js';

/** Sessions and the accounts they belong to, in SQL: every signed-in request comes by here. */
@Injectable()
export class SessionStore {
  constructor(private readonly database: Database) {}

  async findAccount(email: string): Promise<{ id: string; passwordHash: string } | undefined> {
    const [row] = await this.database.query<{ id: string; passwordHash: string }>(
      'SELECT id, password_hash AS "passwordHash" FROM users WHERE email = $1',
      [email],
    );
    return row;
  }

  async userWithRoles(userId: string, now: Date): Promise<User> {
    const today = amsterdamNow(now.getTime()).date;
    const user = await readUserWithRoles(this.database, userId, today);
    if (user === undefined) throw new Error('The account of a session is gone.');
    return user;
  }

  /** A session that is neither too old nor left alone for too long. */
  async findAlive(
    token: string,
    now: Date,
  ): Promise<{ userId: string; lastSeenAt: Date } | undefined> {
    const [row] = await this.database.query<{ userId: string; lastSeenAt: Date }>(
      `SELECT user_id AS "userId", last_seen_at AS "lastSeenAt" FROM sessions
       WHERE token_hash = $1 AND expires_at > $2 AND last_seen_at > $3`,
      [hashOf(token), now, new Date(now.getTime() - idleMs)],
    );
    return row;
  }

  async noteSeen(token: string, now: Date): Promise<void> {
    const seen = [hashOf(token), now];
    await this.database.query('UPDATE sessions SET last_seen_at = $2 WHERE token_hash = $1', seen);
  }

  async begin(ctx: WriteContext, token: string, userId: string): Promise<void> {
    await ctx.tx.query(
      `INSERT INTO sessions (token_hash, user_id, created_at, last_seen_at, expires_at)
       VALUES ($1, $2, $3, $3, $4)`,
      [hashOf(token), userId, ctx.now, new Date(ctx.now.getTime() + longestMs)],
    );
  }

  async end(ctx: WriteContext, token: string): Promise<void> {
    await ctx.tx.query('DELETE FROM sessions WHERE token_hash = $1', [hashOf(token)]);
  }

  /** Takes away the sessions that ended by themselves. */
  async cleanUp(now: Date): Promise<void> {
    await this.database.query('DELETE FROM sessions WHERE expires_at <= $1 OR last_seen_at <= $2', [
      now,
      new Date(now.getTime() - idleMs),
    ]);
  }
}
