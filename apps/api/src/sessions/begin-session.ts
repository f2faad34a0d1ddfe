import { Injectable } from '@nestjs/common';
import { secondFactorAsked, type SecondFactorAsked } from '@zorgpaden/domain/second-factors';
import { record, Trail, type WriteContext } from '../platform/audit/trail.js';
import { newSessionToken } from '../platform/auth/session-cookie.js';
import type { User } from '../platform/auth/user.js';
import type { Context } from '../platform/http/context.js';
import { Factors } from '../second-factors/index.js';
import type { NewTokens } from './complete-sign-in.js';
import { KnownDevices } from './known-devices.js';
import { noteDay } from './note-day.js';
import type { ProvenBy } from './session-row.js';
import { SessionStore } from './session-store.js';
import type { Visitor } from './visitor.js';

/** A browser whose session begins, or goes on under another token. */
export interface SignedIn extends NewTokens {
  readonly user: User;
  readonly asked: SecondFactorAsked | null;
}

/** Who vouched for somebody, when it was not we who asked them something. */
export interface Through {
  readonly provider: string;
  /** When they last proved it there, when the provider says so. */
  readonly authenticatedAt: Date | null;
}

/** Begins a session for somebody who proved who they are, as far as they did. */
@Injectable()
export class BeginSession {
  constructor(
    private readonly sessions: SessionStore,
    private readonly devices: KnownDevices,
    private readonly factors: Factors,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: Context,
    userId: string,
    given: {
      readonly visitor: Visitor;
      readonly provenBy: ProvenBy | null;
      /** `null`, or nothing: a password. */
      readonly through?: Through | null;
      /** More that belongs to this sign-in, in the same transaction. */
      readonly also?: (write: WriteContext) => Promise<void>;
    },
  ): Promise<SignedIn> {
    const { visitor, provenBy, through = null } = given;
    const user = await this.sessions.userWithRoles(userId, ctx.now);
    const token = newSessionToken();
    return this.trail.write({ ...ctx, user }, async (write) => {
      const { totpSince, passkeys } = await this.factors.of(write.tx, userId);
      const held = { totp: totpSince !== null, passkeys };
      const asked = secondFactorAsked(this.factors.demandedOf(user.roles), held, provenBy !== null);
      await given.also?.(write);
      if (visitor.sessionToken !== undefined) await this.sessions.end(write, visitor.sessionToken);
      const isComplete = asked === null;
      // Who still gives a second factor proves something now.
      const provenAt = isComplete ? (through?.authenticatedAt ?? ctx.now) : ctx.now;
      await this.sessions.begin(write, token, {
        ...{ user, provenBy, browser: visitor.browser },
        provider: through?.provider ?? null,
        authenticatedAt: provenAt < ctx.now ? provenAt : ctx.now,
      });
      if (isComplete) await noteDay(write.tx, userId, ctx.now);
      const deviceToken = isComplete
        ? await this.devices.note(write, userId, {
            token: visitor.deviceToken,
            remember: false,
            browser: visitor.browser,
          })
        : undefined;
      await record(write, {
        action: isComplete ? 'sign-in' : through ? 'arrive' : 'give-password',
        subjectType: 'user',
        subjectId: userId,
        after: {
          by: provenBy ?? (through ? 'provider' : 'password'),
          ...(through && { provider: through.provider }),
        },
      });
      return { token, deviceToken, user, asked };
    });
  }
}
