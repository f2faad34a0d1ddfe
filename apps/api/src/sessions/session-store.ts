import { Injectable } from '@nestjs/common';
import { idleMs, longestMs } from '@zorgpaden/domain/sessions';
import { amsterdamNow, type Role, roleFor, type RoleName, scopeOf } from '@zorgpaden/domain/shared';
import type { WriteContext } from '../platform/audit/trail.js';
import { hashOf } from '../platform/auth/session-cookie.js';
import type { User } from '../platform/auth/user.js';
import { Database } from '../platform/db/database.js';

interface UserRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly { role: RoleName; coalitionId: string | null }[];
}

/** A user with the roles that hold on `$2`: a role that ended gives no right any more. */
const USER_WITH_ROLES = `
  SELECT u.id, u.email, u.name,
         COALESCE(jsonb_agg(jsonb_build_object('role', r.role, 'coalitionId', r.coalition_id)
                  ORDER BY r.role, r.coalition_id) FILTER (WHERE r.id IS NOT NULL), '[]') AS roles
  FROM users u
  LEFT JOIN role_assignments r ON r.user_id = u.id AND r.period @> $2::date
  WHERE u.id = $1
  GROUP BY u.id`;

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
    const [row] = await this.database.query<UserRow>(USER_WITH_ROLES, [userId, today]);
    if (row === undefined) throw new Error('The account of a session is gone.');
    return { id: row.id, email: row.email, name: row.name, roles: row.roles.flatMap(rolesOf) };
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

/** A role that this version does not know gives no right: a newer one may run beside it. */
function rolesOf({ role, coalitionId }: UserRow['roles'][number]): Role[] {
  const kind = coalitionId === null ? 'nation' : 'coalition';
  const held = roleFor(role, scopeOf(kind, coalitionId));
  return held === null ? [] : [held];
}
