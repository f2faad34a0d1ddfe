import { Injectable } from '@nestjs/common';
import { amsterdamNow, type Role } from '@zorgpaden/domain/shared';
import { Authentication } from '../platform/auth/authentication.js';
import { hashOf } from '../platform/auth/session-cookie.js';
import type { User } from '../platform/auth/user.js';
import { Database } from '../platform/db/database.js';
import type { Context } from '../platform/http/context.js';
import { IDLE_LIMIT, NOTE_AFTER } from './session.lifetime.js';

interface SessionRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly last_seen_at: Date;
  readonly roles: readonly { role: string; coalitionId: string | null }[];
}

/** Who a session belongs to, with the roles that hold today: a role that ended ends at once. */
@Injectable()
export class SessionAuthentication extends Authentication {
  constructor(private readonly database: Database) {
    super();
  }

  override async userOf(token: string, ctx: Context): Promise<User | null> {
    const hash = hashOf(token);
    const [row] = await this.database.query<SessionRow>(
      `SELECT u.id, u.email, u.name, s.last_seen_at,
              COALESCE(jsonb_agg(jsonb_build_object('role', r.role, 'coalitionId', r.coalition_id)
                       ORDER BY r.role, r.coalition_id) FILTER (WHERE r.id IS NOT NULL), '[]') AS roles
       FROM sessions s
       JOIN users u ON u.id = s.user_id
       LEFT JOIN role_assignments r ON r.user_id = u.id AND r.period @> $3::date
       WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.last_seen_at > $4
       GROUP BY u.id, s.token_hash`,
      [
        hash,
        ctx.now,
        amsterdamNow(ctx.now.getTime()).date,
        new Date(ctx.now.getTime() - IDLE_LIMIT),
      ],
    );
    if (row === undefined) return null;
    if (ctx.now.getTime() - row.last_seen_at.getTime() > NOTE_AFTER) {
      await this.database.query('UPDATE sessions SET last_seen_at = $2 WHERE token_hash = $1', [
        hash,
        ctx.now,
      ]);
    }
    return { id: row.id, email: row.email, name: row.name, roles: row.roles.map(roleOf) };
  }
}

function roleOf({ role, coalitionId }: SessionRow['roles'][number]): Role {
  return role === 'lead' && coalitionId !== null
    ? { role: 'lead', coalitionId }
    : { role: 'administrator' };
}
