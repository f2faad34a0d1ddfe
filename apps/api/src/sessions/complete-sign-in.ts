import { Injectable } from '@nestjs/common';
import { record, type WriteContext } from '../platform/audit/trail.js';
import type { Session } from '../platform/auth/authentication.js';
import { newSessionToken } from '../platform/auth/session-cookie.js';
import { KnownDevices } from './known-devices.js';
import { noteDay } from './note-day.js';
import type { ProvenBy } from './session-row.js';
import { SessionStore } from './session-store.js';
import type { Visitor } from './visitor.js';

/** What the browser goes on with. */
export interface NewTokens {
  readonly token: string;
  /** What it keeps to be known again; not before it is signed in all the way. */
  readonly deviceToken: string | undefined;
}

/** The last step of signing in, as part of a write: the second factor was given, or set up. */
@Injectable()
export class CompleteSignIn {
  constructor(
    private readonly sessions: SessionStore,
    private readonly devices: KnownDevices,
  ) {}

  async execute(
    write: WriteContext,
    session: Session,
    given: {
      readonly by: ProvenBy;
      readonly visitor: Visitor;
      readonly rememberDevice?: boolean;
    },
  ): Promise<NewTokens> {
    const { id: userId } = session.user;
    const token = newSessionToken();
    await this.sessions.prove(write, session.id, given.by, token);
    await noteDay(write.tx, userId, write.now);
    const after = { by: given.by };
    await record(write, { action: 'sign-in', subjectType: 'user', subjectId: userId, after });
    const deviceToken = await this.devices.note(write, userId, {
      token: given.visitor.deviceToken,
      remember: given.rememberDevice ?? false,
      browser: given.visitor.browser,
    });
    return { token, deviceToken };
  }
}
