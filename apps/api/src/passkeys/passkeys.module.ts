import { Module } from '@nestjs/common';
import { SecondFactorsModule } from '../second-factors/second-factors.module.js';
import { PasskeyChallenges } from './challenges.js';
import { MyPasskeysController } from './my-passkeys.controller.js';
import { NewPasskeys } from './new-passkeys.js';
import { PasskeySignInController } from './passkey-sign-in.controller.js';
import { PasskeyStore } from './passkey-store.js';
import { RelyingParty } from './relying-party.js';
import { AddPasskey } from './use-cases/add-passkey.js';
import { ChangePasskeys } from './use-cases/change-passkeys.js';
import { ProveWithPasskey } from './use-cases/prove-with-passkey.js';
import { SignInWithPasskey } from './use-cases/sign-in-with-passkey.js';
import { UsedPasskeys } from './used-passkeys.js';

/** Keys that phones, computers and security keys hold: to sign in with alone, or after a password. */
@Module({
  imports: [SecondFactorsModule],
  controllers: [MyPasskeysController, PasskeySignInController],
  providers: [
    AddPasskey,
    ChangePasskeys,
    NewPasskeys,
    PasskeyChallenges,
    PasskeyStore,
    ProveWithPasskey,
    RelyingParty,
    SignInWithPasskey,
    UsedPasskeys,
  ],
  exports: [NewPasskeys],
})
export class PasskeysModule {}
