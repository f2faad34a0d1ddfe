/** What proved, beside a password or instead of it, who somebody is. */
export type ProvenBy = 'totp' | 'recovery-code' | 'passkey' | 'device' | 'provider';

/** A session as the table holds it, with the second factors of its account. */
export interface SessionRow {
  readonly id: string;
  readonly userId: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly authenticatedAt: Date;
  readonly provenBy: ProvenBy | null;
  /** The roles that the token was given out for. */
  readonly roles: string;
  /** `false` for a token that was replaced a moment ago. */
  readonly isCurrent: boolean;
  readonly totp: boolean;
  readonly passkeys: number;
}
