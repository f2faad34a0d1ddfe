import { Injectable } from '@nestjs/common';
import { record, Trail } from '../../platform/audit/trail.js';
import type { Session } from '../../platform/auth/authentication.js';
import type { Context } from '../../platform/http/context.js';
import { SessionStore } from '../session-store.js';

/** Ends the session on the server: a copy of the cookie is worth nothing from then on. */
@Injectable()
export class SignOut {
  constructor(
    private readonly sessions: SessionStore,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: Context, { user }: Session, token: string): Promise<void> {
    await this.trail.write({ ...ctx, user }, async (write) => {
      await this.sessions.end(write, token);
      await record(write, { action: 'sign-out', subjectType: 'user', subjectId: user.id });
    });
  }
}
