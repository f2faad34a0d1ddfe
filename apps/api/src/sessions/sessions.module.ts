import { Global, Module } from '@nestjs/common';
import { Authentication } from '../platform/auth/authentication.js';
import { SessionAuthentication } from './session-authentication.js';

/** Signing in and out. Global, because the guard of every route asks it who somebody is. */
@Global()
@Module({
  providers: [{ provide: Authentication, useClass: SessionAuthentication }],
  exports: [Authentication],
})
export class SessionsModule {}
