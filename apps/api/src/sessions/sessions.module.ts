import { Global, Module } from '@nestjs/common';
import { Authentication } from '../platform/auth/authentication.js';
import { SessionAuthentication } from './session-authentication.js';
import { SessionCleanup } from './session-cleanup.js';
import { SessionQueries } from './session.queries.js';
import { SessionStore } from './session-store.js';
import { SessionsController } from './sessions.controller.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';

/** Signing in and out. Global, because the guard of every route asks it who somebody is. */
@Global()
@Module({
  controllers: [SessionsController],
  providers: [
    SessionCleanup,
    SessionQueries,
    SessionStore,
    SignIn,
    SignInThrottle,
    SignOut,
    { provide: Authentication, useClass: SessionAuthentication },
  ],
  exports: [Authentication],
})
export class SessionsModule {}
