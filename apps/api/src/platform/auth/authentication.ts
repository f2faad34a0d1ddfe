import type { SecondFactorAsked } from '@zorgpaden/domain/second-factors';
import type { Context } from '../http/context.js';
import type { User } from './user.js';

/** A session whose password was right. Until nothing is asked any more it opens no door. */
export interface Session {
  readonly id: string;
  readonly user: User;
  /** The second factor that it still has to give or to set up. */
  readonly asked: SecondFactorAsked | null;
  /** When somebody last proved who they are in it. */
  readonly authenticatedAt: Date;
}

/** Finds who a session belongs to. The word `sessions` provides it; this folder knows no tables. */
export abstract class Authentication {
  /**
   * The session of a token, when it is still good, or `null`.
   *
   * `renewedToken`: the token to go on with, since this one was given out before the roles changed.
   */
  abstract sessionOf(
    token: string,
    ctx: Context,
  ): Promise<{ readonly session: Session; readonly renewedToken?: string } | null>;
}
