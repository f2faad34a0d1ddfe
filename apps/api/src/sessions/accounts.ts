import { Injectable } from '@nestjs/common';
import { hashOf } from '../platform/auth/session-cookie.js';
import { Database } from '../platform/db/database.js';

/** An account, as somebody who signs in names it, and what this browser is to it. */
export interface SignInAccount {
  readonly id: string;
  /** `null` when it has no password. */
  readonly passwordHash: string | null;
  readonly isKnownDevice: boolean;
  /** Until when this browser stands in for a second factor. */
  readonly rememberedUntil: Date | null;
}

@Injectable()
export class SignInAccounts {
  constructor(private readonly database: Database) {}

  /** One that is blocked is as good as none: the answer and its cost are the same. */
  async find(email: string, deviceToken: string | undefined): Promise<SignInAccount | undefined> {
    const [row] = await this.database.query<SignInAccount & Record<string, unknown>>(
      `SELECT u.id, u.password_hash AS "passwordHash", d.user_id IS NOT NULL AS "isKnownDevice",
              d.remembered_until AS "rememberedUntil"
       FROM users u LEFT JOIN known_devices d ON d.user_id = u.id AND d.token_hash = $2
       WHERE u.email = $1 AND NOT EXISTS (
         SELECT FROM user_blocks b WHERE b.user_id = u.id AND b.lifted_at IS NULL)`,
      [email, deviceToken === undefined ? null : hashOf(deviceToken)],
    );
    return row;
  }
}
