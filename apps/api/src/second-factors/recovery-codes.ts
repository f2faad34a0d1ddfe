import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  recoveryAlphabet,
  recoveryCodeCount,
  recoveryCodeLength,
  shownRecoveryCode,
} from '@zorgpaden/domain/second-factors';
import type { WriteContext } from '../platform/audit/trail.js';
import { Secrets } from '../platform/secrets/secrets.js';

const PURPOSE = 'recovery-codes';

/** Codes on paper, for when the phone is gone. The database holds what cannot be turned back. */
@Injectable()
export class RecoveryCodes {
  constructor(private readonly secrets: Secrets) {}

  /** Makes new ones, which replace those of before. @returns them, for the only time */
  async renew(ctx: WriteContext, userId: string): Promise<string[]> {
    const codes = Array.from({ length: recoveryCodeCount }, newCode);
    await ctx.tx.query('DELETE FROM recovery_codes WHERE user_id = $1', [userId]);
    await ctx.tx.query(
      `INSERT INTO recovery_codes (user_id, code_hash, created_at)
       SELECT $1, hash, $3 FROM unnest($2::bytea[]) AS hash`,
      [userId, codes.map((code) => this.hash(userId, code)), ctx.now],
    );
    return codes.map(shownRecoveryCode);
  }

  /** Whether this is one of them that was not used before; from then on it is. */
  async use(ctx: WriteContext, userId: string, code: string): Promise<boolean> {
    const [used] = (await ctx.tx.query(
      `UPDATE recovery_codes SET used_at = $3
       WHERE user_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING 1`,
      [userId, this.hash(userId, code), ctx.now],
    )) as [unknown[], number];
    return used.length > 0;
  }

  private hash(userId: string, code: string): Buffer {
    return this.secrets.mac(PURPOSE, `${userId}:${code}`);
  }
}

function newCode(): string {
  const letters = Array.from({ length: recoveryCodeLength }, () =>
    recoveryAlphabet.charAt(randomInt(recoveryAlphabet.length)),
  );
  return letters.join('');
}
