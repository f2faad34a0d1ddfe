import { Injectable } from '@nestjs/common';
import { deviceRememberedMs } from '@zorgpaden/domain/sessions';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import { deviceForgottenMs, hashOf, newSessionToken } from '../platform/auth/session-cookie.js';
import { Database } from '../platform/db/database.js';
import type { Browser } from './browser.js';

/**
 * The browsers in which somebody signed in before. Such a browser keeps an allowance of its own when
 * strangers guess at the account, and may be remembered in the place of a second factor for a while.
 */
@Injectable()
export class KnownDevices {
  constructor(private readonly database: Database) {}

  /**
   * Notes that somebody signed in here.
   *
   * @returns the token that the browser keeps
   */
  async note(
    ctx: WriteContext,
    userId: string,
    given: {
      readonly token: string | undefined;
      readonly remember: boolean;
      readonly browser: Browser;
    },
  ): Promise<string> {
    const known = given.token !== undefined && (await this.isKnown(ctx, given.token));
    const token = known && given.token !== undefined ? given.token : newSessionToken();
    const until = given.remember ? new Date(ctx.now.getTime() + deviceRememberedMs) : null;
    await ctx.tx.query(
      `INSERT INTO known_devices (token_hash, user_id, created_at, last_used_at, remembered_until,
         id, browser, system)
       VALUES ($1, $2, $3, $3, $4, $5, $6, $7)
       ON CONFLICT (token_hash, user_id) DO UPDATE SET last_used_at = $3,
         remembered_until = COALESCE($4, known_devices.remembered_until),
         browser = $6, system = $7`,
      [hashOf(token), userId, ctx.now, until, uuidv7(), given.browser.name, given.browser.system],
    );
    return token;
  }

  /** Whether this browser signed in to this account before. */
  async isKnownFor(token: string | undefined, userId: string): Promise<boolean> {
    if (token === undefined) return false;
    const rows = await this.database.query(
      'SELECT 1 FROM known_devices WHERE token_hash = $1 AND user_id = $2',
      [hashOf(token), userId],
    );
    return rows.length > 0;
  }

  /** Whether this browser stands in for a second factor of this account. */
  async isRememberedFor(token: string | undefined, userId: string, now: Date): Promise<boolean> {
    if (token === undefined) return false;
    const rows = await this.database.query(
      `SELECT 1 FROM known_devices
       WHERE token_hash = $1 AND user_id = $2 AND remembered_until > $3`,
      [hashOf(token), userId, now],
    );
    return rows.length > 0;
  }

  async cleanUp(now: Date): Promise<void> {
    await this.database.query('DELETE FROM known_devices WHERE last_used_at < $1', [
      new Date(now.getTime() - deviceForgottenMs),
    ]);
  }

  /** A token that we never gave out, or forgot, is not taken over from the browser. */
  private async isKnown(ctx: WriteContext, token: string): Promise<boolean> {
    const rows = (await ctx.tx.query('SELECT 1 FROM known_devices WHERE token_hash = $1 LIMIT 1', [
      hashOf(token),
    ])) as unknown[];
    return rows.length > 0;
  }
}
