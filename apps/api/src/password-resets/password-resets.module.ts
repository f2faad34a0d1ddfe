import { Module } from '@nestjs/common';
import { Accounts } from './accounts.js';
import { PasswordResetsController } from './password-resets.controller.js';
import { ResetMailer } from './reset-mailer.js';
import { ResetThrottle } from './reset-throttle.js';
import { AskForReset } from './use-cases/ask-for-reset.js';
import { ChoosePassword } from './use-cases/choose-password.js';

/** Forgotten passwords. */
@Module({
  controllers: [PasswordResetsController],
  providers: [Accounts, AskForReset, ChoosePassword, ResetMailer, ResetThrottle],
})
export class PasswordResetsModule {}
