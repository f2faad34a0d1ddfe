import { Injectable } from '@nestjs/common';
import type { SignInChange } from '@zorgpaden/texts/nl/mails/accounts';
import type { WriteContext } from '../platform/audit/trail.js';
import type { User } from '../platform/auth/user.js';
import { Mail } from '../platform/mail/index.js';

/** Tells somebody that the way they sign in changed: it may not have been them. */
@Injectable()
export class SignInMails {
  constructor(private readonly mail: Mail) {}

  tell(write: WriteContext, { name, email }: User, what: SignInChange): Promise<void> {
    return this.mail.send(write, {
      kind: 'sign-in-changed',
      to: email,
      language: write.language,
      data: { name, what },
      path: '/account',
    });
  }
}
