import { Inject, Injectable } from '@nestjs/common';
import type { RoleName } from '@zorgpaden/domain/shared';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import type { Reader } from '../platform/db/reader.js';

/** Which proofs an account has beside its password, and since when. */
export interface FactorsOfAccount {
  readonly totpSince: Date | null;
  readonly passkeys: number;
  readonly recoveryCodesLeft: number;
}

/** What the word `sessions` asks of every session, in one look-up. */
@Injectable()
export class Factors {
  constructor(@Inject(API_CONFIG) private readonly config: ApiConfig) {}

  /** Of these roles, those of which the site asks a second factor: by its settings, maybe none. */
  demandedOf<Held extends { readonly role: RoleName }>(roles: readonly Held[]): readonly Held[] {
    return this.config.requireSecondFactor === false ? [] : roles;
  }

  async of(reader: Reader, userId: string): Promise<FactorsOfAccount> {
    const [row] = (await reader.query(
      `SELECT
         (SELECT confirmed_at FROM totp_secrets
          WHERE user_id = $1 AND confirmed_at IS NOT NULL) AS "totpSince",
         (SELECT count(*)::int FROM passkeys WHERE user_id = $1) AS passkeys,
         (SELECT count(*)::int FROM recovery_codes
          WHERE user_id = $1 AND used_at IS NULL) AS "recoveryCodesLeft"`,
      [userId],
    )) as FactorsOfAccount[];
    if (row === undefined) throw new Error('A SELECT without FROM gives one row.');
    return row;
  }
}
