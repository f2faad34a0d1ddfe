import { Injectable } from '@nestjs/common';
import { ownWords } from '@zorgpaden/domain/passwords';
import { passwordProblem } from '@zorgpaden/domain/passwords/judge';
import { DomainError, type FieldProblem } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
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
  readonly current: string;
  readonly password: string;
  readonly visitor: Visitor;
}

/** Another password. Whoever was signed in elsewhere, or remembered, has to sign in again. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly trail: Trail,
    private readonly accounts: AccountStore,
    private readonly throttle: SignInThrottle,
    private readonly devices: KnownDevices,
    private readonly mail: Mail,
  ) {}

  /** @throws DomainError `request.invalid` with the fields, `session.too-many-attempts` */
  async execute(ctx: UserContext, { visitor, ...given }: PasswordChange): Promise<void> {
    const { user } = ctx;
    const isKnown = await this.devices.isKnownFor(visitor.deviceToken, user.id);
    const device = isKnown ? deviceName(visitor.deviceToken) : undefined;
    const { addressBucket } = visitor;
    const buckets = passwordBuckets({ account: user.email, addressBucket, device });
    await this.throttle.count(ctx, buckets);
    const fields: FieldProblem[] = [];
    if (!(await passwordMatches(await this.accounts.passwordHash(user.id), given.current))) {
      fields.push({ pointer: '/current', code: 'field.password.wrong' });
    } else {
      await this.throttle.forgive(buckets);
    }
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
}
