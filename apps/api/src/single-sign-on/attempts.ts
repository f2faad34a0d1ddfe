import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { hashOf } from '../platform/auth/session-cookie.js';
import { Database } from '../platform/db/database.js';
import type { Context } from '../platform/http/context.js';
import { Jobs } from '../platform/jobs/index.js';
import { Secrets } from '../platform/secrets/secrets.js';

/** Long enough to find a password and a phone. */
const ATTEMPT_MS = 10 * 60_000;

/** What belongs to one state, and follows from it: only who has our key can say it. */
export interface AttemptSecrets {
  readonly nonce: string;
  /** PKCE (RFC 7636): 43 characters. */
  readonly verifier: string;
}

/** Browsers that were sent to a provider and did not come back yet. Each comes back once. */
@Injectable()
export class Attempts {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
    jobs: Jobs,
  ) {
    jobs.define({
      name: 'single-sign-on-cleanup',
      schedule: '*/15 * * * *',
      run: async ({ now }) => {
        await database.query('DELETE FROM single_sign_on_attempts WHERE expires_at <= $1', [now]);
      },
    });
  }

  /** @returns the state, which goes along to the provider and back */
  async begin(
    { now }: Context,
    given: {
      readonly provider: string;
      readonly sessionToken: string;
      readonly returnPath: string;
    },
  ): Promise<string> {
    const state = randomBytes(32).toString('base64url');
    await this.database.query(
      `INSERT INTO single_sign_on_attempts
         (state_hash, provider, token_hash, return_path, expires_at)
       VALUES ($1, $2, $3, $4, $5)`,
      [
        ...[hashOf(state), given.provider, hashOf(given.sessionToken), given.returnPath],
        new Date(now.getTime() + ATTEMPT_MS),
      ],
    );
    return state;
  }

  /**
   * Uses a state up, whatever comes of it.
   *
   * @returns where the person wanted to go
   * @throws DomainError `single-sign-on.ended` when it was used, is too old, is of another provider or
   * browser, or never was
   */
  async take(
    { now }: Context,
    given: { readonly provider: string; readonly sessionToken: string; readonly state: string },
  ): Promise<string> {
    const [row] = await this.database.query<{ returnPath: string }>(
      `WITH taken AS (
         DELETE FROM single_sign_on_attempts
         WHERE state_hash = $1 AND provider = $2 AND token_hash = $3 AND expires_at > $4
         RETURNING return_path)
       SELECT return_path AS "returnPath" FROM taken`,
      [hashOf(given.state), given.provider, hashOf(given.sessionToken), now],
    );
    if (row === undefined) throw new DomainError('single-sign-on.ended');
    return row.returnPath;
  }

  secretsOf(state: string): AttemptSecrets {
    const of = (purpose: string) =>
      this.secrets.mac(`single sign-on ${purpose}`, state).toString('base64url');
    return { nonce: of('nonce'), verifier: of('verifier') };
  }
}
