import type { Context } from '../http/context.js';
import type { User } from './user.js';

/** Finds who a session belongs to. The word `sessions` provides it; this folder knows no tables. */
export abstract class Authentication {
  /** The user of a session that is still good, or `null`. */
  abstract userOf(token: string, ctx: Context): Promise<User | null>;
}
