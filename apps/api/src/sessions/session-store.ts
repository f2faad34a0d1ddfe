import { Injectable } from '@nestjs/common';
import { longestOfAllMs } from '@zorgpaden/domain/sessions';
import { amsterdamNow, DomainError, scopeKey } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import { hashOf } from '../platform/auth/session-cookie.js';
import type { User } from '../platform/auth/user.js';
import { Database } from '../platform/db/database.js';
import type { Browser } from './browser.js';
import { noteDay } from './note-day.js';
import type { ProvenBy, SessionRow } from './session-row.js';
import { readUserWithRoles } from './user-with-roles.js';

/** The session of a token: the one that it carries now, or carried until a moment ago. */
const SESSION = `
  SELECT s.id, s.user_id AS "userId", s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt",
         s.authenticated_at AS "authenticatedAt", s.proven_by AS "provenBy", s.roles,
         s.token_hash = $1 AS "isCurrent",
         EXISTS (SELECT FROM totp_secrets t
                 WHERE t.user_id = s.user_id AND t.confirmed_at IS NOT NULL) AS totp,
         (SELECT count(*)::int FROM passkeys p WHERE p.user_id = s.user_id) AS passkeys
  FROM sessions s
  WHERE s.token_hash = $1 OR (s.replaced_hash = $1 AND s.replaced_at > $2)`;

/** Requests that were under way when a token was replaced still arrive with the old one. */
const OLD_TOKEN_MS = 30_000;

/** What a session begins with. */
export interface NewSessionRow {
  readonly user: User;
  readonly provenBy: ProvenBy | null;
  readonly browser: Browser;
  /** Through whom it began. */
  readonly provider: string | null;
  readonly authenticatedAt: Date;
}

/** Sessions and the accounts they belong to, in SQL: every signed-in request comes by here. */
@Injectable()
export class SessionStore {
  constructor(private readonly database: Database) {}

  async userWithRoles(userId: string, now: Date): Promise<User> {
    const today = amsterdamNow(now.getTime()).date;
    const user = await readUserWithRoles(this.database, userId, today);
    // Blocked: the same answer as to a wrong password.
    if (user === undefined) throw new DomainError('session.refused');
    return user;
  }

  async find(token: string, now: Date): Promise<SessionRow | undefined> {
    const replacedAfter = new Date(now.getTime() - OLD_TOKEN_MS);
    const [row] = await this.database.prepared<SessionRow>('session', SESSION, [
      hashOf(token),
      replacedAfter,
    ]);
    return row;
  }

  async noteSeen(id: string, now: Date): Promise<void> {
    await this.database.query('UPDATE sessions SET last_seen_at = $2 WHERE id = $1', [id, now]);
  }

  noteDay(userId: string, now: Date): Promise<void> {
    return noteDay(this.database, userId, now);
  }

  /** Gives the session another token. @returns `false` when another request did so just before */
  async replaceToken(token: string, by: string, roles: string, now: Date): Promise<boolean> {
    const rows = await this.database.query(
      `UPDATE sessions SET token_hash = $2, replaced_hash = $1, replaced_at = $4, roles = $3
       WHERE token_hash = $1 RETURNING 1`,
      [hashOf(token), hashOf(by), roles, now],
    );
    return rows.length > 0;
  }

  async begin(ctx: WriteContext, token: string, given: NewSessionRow): Promise<void> {
    const { user, provenBy, browser, provider, authenticatedAt } = given;
    await ctx.tx.query(
      `INSERT INTO sessions (id, token_hash, user_id, created_at, last_seen_at, authenticated_at,
         expires_at, proven_by, browser, system, network, roles, provider)
       VALUES ($1, $2, $3, $4, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[
          uuidv7(),
          hashOf(token),
          user.id,
          ctx.now,
          authenticatedAt,
          new Date(ctx.now.getTime() + longestOfAllMs),
        ],
        ...[provenBy, browser.name, browser.system, browser.network, rolesText(user), provider],
      ],
    );
  }

  /** The second factor was given: from now on under another token, and the old one is worth nothing. */
  async prove(ctx: WriteContext, id: string, by: ProvenBy, token: string): Promise<void> {
    await ctx.tx.query(
      `UPDATE sessions SET proven_by = $2, token_hash = $3, authenticated_at = $4,
         replaced_hash = NULL, replaced_at = NULL
       WHERE id = $1`,
      [id, by, hashOf(token), ctx.now],
    );
  }

  /** Through which provider a session began. */
  async providerOf(id: string): Promise<string | null> {
    const [row] = await this.database.query<{ provider: string | null }>(
      'SELECT provider FROM sessions WHERE id = $1',
      [id],
    );
    return row?.provider ?? null;
  }

  async end(ctx: WriteContext, token: string): Promise<void> {
    await ctx.tx.query('DELETE FROM sessions WHERE token_hash = $1', [hashOf(token)]);
  }

  /** Takes away the sessions that ended by themselves. */
  async cleanUp(now: Date): Promise<void> {
    await this.database.query('DELETE FROM sessions WHERE expires_at <= $1 OR last_seen_at <= $2', [
      now,
      new Date(now.getTime() - longestOfAllMs),
    ]);
  }
}

/** The roles that a token was given out for, in one order. */
export function rolesText({ roles }: User): string {
  const each = roles.map(({ role, scope }) => `${role} ${scope.kind} ${scopeKey(scope) ?? ''}`);
  return each.sort().join(', ');
}
