import { Global, Module } from '@nestjs/common';
import { Authentication } from '../platform/auth/authentication.js';
import { SecondFactorsModule } from '../second-factors/second-factors.module.js';
import { SignInAccounts } from './accounts.js';
import { BeginSession } from './begin-session.js';
import { CompleteSignIn } from './complete-sign-in.js';
import { KnownDevices } from './known-devices.js';
import { MyDeviceStore } from './my-devices.js';
import { MySessionStore } from './my-sessions.js';
import { SessionAnswers } from './session-answers.js';
import { SessionAuthentication } from './session-authentication.js';
import { SessionCleanup } from './session-cleanup.js';
import { SessionQueries } from './session.queries.js';
import { SessionStore } from './session-store.js';
import { SessionsController } from './sessions.controller.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { GiveSecondFactor } from './use-cases/give-second-factor.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';

const forAccounts = [
  BeginSession,
  CompleteSignIn,
  KnownDevices,
  MyDeviceStore,
  MySessionStore,
  SessionAnswers,
  SessionStore,
  SignInThrottle,
];

/** Signing in and out. Global, because the guard of every route asks it who somebody is. */
@Global()
@Module({
  imports: [SecondFactorsModule],
  controllers: [SessionsController],
  providers: [
    ...forAccounts,
    GiveSecondFactor,
    SessionCleanup,
    SessionQueries,
    SignIn,
    SignInAccounts,
    SignOut,
    { provide: Authentication, useClass: SessionAuthentication },
  ],
  exports: [Authentication, ...forAccounts],
})
export class SessionsModule {}
