import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail, type WriteContext } from '../../platform/audit/trail.js';
import type { UserContext } from '../../platform/http/context.js';
import { endSessionsOf, MySessionStore } from '../../sessions/index.js';

/** Signs out elsewhere: one session, or every one with all that was remembered. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly trail: Trail,
    private readonly sessions: MySessionStore,
  ) {}

  /** @throws DomainError `request.not-found` */
  async one(ctx: UserContext, id: string): Promise<void> {
    await this.trail.write(ctx, async (write) => {
      if (!(await this.sessions.end(write, ctx.user.id, id))) {
        throw new DomainError('request.not-found');
      }
      await this.note(write, 'end-session');
    });
  }

  async all(ctx: UserContext): Promise<void> {
    await this.trail.write(ctx, async (write) => {
      await endSessionsOf(write, ctx.user.id);
      await this.note(write, 'end-all-sessions');
    });
  }

  private note(write: WriteContext<UserContext>, action: string): Promise<void> {
    return record(write, { action, subjectType: 'user', subjectId: write.user.id });
  }
}
