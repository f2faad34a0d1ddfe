import { Module } from '@nestjs/common';
import { Factors } from './factors.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SignInMails } from './sign-in-mails.js';
import { TotpSecrets } from './totp-secrets.js';

const factors = [Factors, RecoveryCodes, SignInMails, TotpSecrets];

/** What people prove who they are with, beside a password. */
@Module({ providers: factors, exports: factors })
export class SecondFactorsModule {}
