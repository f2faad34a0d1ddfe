import { Injectable } from '@nestjs/common';
import { challengeMs } from '@zorgpaden/domain/passkeys';
import { DomainError } from '@zorgpaden/domain/shared';
import { hashOf } from '../platform/auth/session-cookie.js';
import { Database } from '../platform/db/database.js';
import type { Context } from '../platform/http/context.js';
import { Jobs } from '../platform/jobs/index.js';

/** What an answer to a challenge is for: one that was given for something else is worth nothing. */
export type ChallengePurpose = 'register' | 'accept' | 'sign-in' | 'second-factor';

/** Which challenge it is, and in which browser. */
export interface ChallengeOf {
  readonly purpose: ChallengePurpose;
  /** The token of the session, also before anybody is signed in: an answer comes back in the same browser. */
  readonly browserToken: string | undefined;
}

/**
 * What a device signs to show that it does so now. Each is given to one browser, can be answered once,
 * and not for long; also an answer that turns out to be wrong uses it up, so it is no part of a write.
 */
@Injectable()
export class PasskeyChallenges {
  constructor(
    private readonly database: Database,
    jobs: Jobs,
  ) {
    jobs.define({
      name: 'passkey-challenge-cleanup',
      schedule: '*/15 * * * *',
      run: async ({ now }) => {
        await database.query('DELETE FROM passkey_challenges WHERE expires_at <= $1', [now]);
      },
    });
  }

  /** @param userId whose answer it will be; nobody knows yet when somebody signs in */
  async keep(
    { now }: Context,
    { purpose, browserToken = '' }: ChallengeOf,
    challenge: string,
    userId: string | null = null,
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO passkey_challenges (challenge, purpose, token_hash, expires_at, user_id)
       VALUES ($1, $2, $3, $4, $5)`,
      [challenge, purpose, hashOf(browserToken), new Date(now.getTime() + challengeMs), userId],
    );
  }

  /**
   * @returns whose answer it has to be
   * @throws DomainError `passkey.too-late` when it was answered, is too old, or was given elsewhere
   */
  async use(
    { now }: Context,
    { purpose, browserToken = '' }: ChallengeOf,
    challenge: string,
  ): Promise<string | null> {
    const [row] = await this.database.query<{ userId: string | null }>(
      `DELETE FROM passkey_challenges
       WHERE challenge = $1 AND purpose = $2 AND token_hash = $3 AND expires_at > $4
       RETURNING user_id AS "userId"`,
      [challenge, purpose, hashOf(browserToken), now],
    );
    if (row === undefined) throw new DomainError('passkey.too-late');
    return row.userId;
  }
}
