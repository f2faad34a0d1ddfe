import { Injectable } from '@nestjs/common';
import { normaliseEmail } from '@zorgpaden/domain/sessions';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import { newSessionToken } from '../../platform/auth/session-cookie.js';
import type { User } from '../../platform/auth/user.js';
import type { Context } from '../../platform/http/context.js';
import { passwordMatches } from '../passwords.js';
import { SessionStore } from '../session-store.js';
import { SignInThrottle } from '../sign-in-throttle.js';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly addressBucket: string;
  /** The token that the browser had: it ends, whether it was a session or not. */
  readonly oldToken: string | undefined;
}

/** Signs somebody in with a new token. Says the same about a wrong password and an unknown account. */
@Injectable()
export class SignIn {
  constructor(
    private readonly throttle: SignInThrottle,
    private readonly sessions: SessionStore,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: Context, given: Credentials): Promise<{ token: string; user: User }> {
    const email = normaliseEmail(given.email);
    const attempt = { email, addressBucket: given.addressBucket };
    await this.throttle.count(ctx, attempt);

    const account = await this.sessions.findAccount(email);
    const matches = await passwordMatches(account?.passwordHash, given.password);
    if (!matches || account === undefined) throw new DomainError('session.refused');

    await this.throttle.forgive(attempt);
    const token = newSessionToken();
    const user = await this.sessions.userWithRoles(account.id, ctx.now);
    await this.trail.write({ ...ctx, user }, async (write) => {
      if (given.oldToken !== undefined) await this.sessions.end(write, given.oldToken);
      await this.sessions.begin(write, token, user.id);
      await record(write, { action: 'sign-in', subjectType: 'user', subjectId: user.id });
    });
    return { token, user };
  }
}
