import { Injectable } from '@nestjs/common';
import { ownWords } from '@zorgpaden/domain/passwords';
import { passwordProblem } from '@zorgpaden/domain/passwords/judge';
import { DomainError, type FieldProblem } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import { recentSession } from '../../platform/auth/recent.js';
import type { UserContext } from '../../platform/http/context.js';
import { Mail } from '../../platform/mail/index.js';
import {
  deviceName,
  endSessionsOf,
  hashPassword,
  KnownDevices,
  passwordBuckets,
  passwordMatches,
  SignInThrottle,
  type Visitor,
} from '../../sessions/index.js';
import { AccountStore } from '../account-store.js';

export interface PasswordChange {
  /** Of who has one. */
  readonly current: string | undefined;
  readonly password: string;
  readonly visitor: Visitor;
}

/** Another password, or the first one. Whoever was signed in elsewhere, or remembered, signs in again. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly trail: Trail,
    private readonly accounts: AccountStore,
    private readonly throttle: SignInThrottle,
    private readonly devices: KnownDevices,
    private readonly mail: Mail,
  ) {}

  /**
   * @throws DomainError `request.invalid` with the fields, `session.too-many-attempts`;
   * `session.not-recent` when there is no password of before to prove oneself with
   */
  async execute(ctx: UserContext, given: PasswordChange): Promise<void> {
    const { user } = ctx;
    const fields = await this.problemsOfCurrent(ctx, given);
    const problem = await passwordProblem(given.password, ownWords(user.name, user.email));
    if (problem !== undefined) fields.push({ pointer: '/password', code: problem });
    if (fields.length > 0) throw new DomainError('request.invalid', {}, fields);

    const passwordHash = await hashPassword(given.password);
    await this.trail.write(ctx, async (write) => {
      await this.accounts.setPassword(write, user.id, passwordHash);
      await endSessionsOf(write, user.id, ctx.session?.id);
      await this.mail.send(write, {
        kind: 'password-changed',
        to: user.email,
        language: ctx.language,
        data: { name: user.name },
        path: '/wachtwoord-vergeten',
      });
      await record(write, { action: 'change-password', subjectType: 'user', subjectId: user.id });
    });
  }

  private async problemsOfCurrent(
    ctx: UserContext,
    { current, visitor }: PasswordChange,
  ): Promise<FieldProblem[]> {
    const { user } = ctx;
    const hash = await this.accounts.passwordHash(user.id);
    if (hash === null) {
      recentSession(ctx);
      return [];
    }
    if (current === undefined) return [{ pointer: '/current', code: 'field.required' }];
    const isKnown = await this.devices.isKnownFor(visitor.deviceToken, user.id);
    const buckets = passwordBuckets({
      account: user.email,
      addressBucket: visitor.addressBucket,
      device: isKnown ? deviceName(visitor.deviceToken) : undefined,
    });
    await this.throttle.count(ctx, buckets);
    if (!(await passwordMatches(hash, current))) {
      return [{ pointer: '/current', code: 'field.password.wrong' }];
    }
    await this.throttle.forgive(buckets);
    return [];
  }
}
