import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail, type WriteContext } from '../../platform/audit/trail.js';
import { recentSession } from '../../platform/auth/recent.js';
import type { UserContext } from '../../platform/http/context.js';
import { Mail } from '../../platform/mail/index.js';
import { ClaimedRoles } from '../claimed-roles.js';
import { hasOtherWayIn } from '../other-way-in.js';
import { Providers } from '../providers.js';

/** Undoes a connection: the provider opens the account no more, and what its claims gave ends. */
@Injectable()
export class Disconnect {
  constructor(
    private readonly providers: Providers,
    private readonly roles: ClaimedRoles,
    private readonly mail: Mail,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `session.not-recent`, `request.not-found`, `single-sign-on.last-way-in` */
  async execute(ctx: UserContext, identityId: string): Promise<void> {
    const session = recentSession(ctx);
    const { user } = ctx;
    await this.trail.write(ctx, async (write) => {
      // Of two ways in that are undone at once, one stays.
      await write.tx.query('SELECT 1 FROM users WHERE id = $1 FOR UPDATE', [user.id]);
      const provider = await remove(write, user.id, identityId);
      if (!(await hasOtherWayIn(write.tx, user.id, identityId))) {
        throw new DomainError('single-sign-on.last-way-in');
      }
      await write.tx.query(
        'DELETE FROM sessions WHERE user_id = $1 AND provider = $2 AND id <> $3',
        [user.id, provider, session.id],
      );
      await this.roles.endAll(write, provider, user.id);
      await this.mail.send(write, {
        kind: 'identity-disconnected',
        to: user.email,
        language: ctx.language,
        data: {
          name: user.name,
          button: this.providers.find(provider)?.button[ctx.language] ?? provider,
        },
      });
      await record(write, {
        action: 'disconnect',
        subjectType: 'user',
        subjectId: user.id,
        after: { provider },
      });
    });
  }
}

/** @returns whose connection it was */
async function remove({ tx }: WriteContext, userId: string, identityId: string): Promise<string> {
  const [rows] = (await tx.query(
    'DELETE FROM identities WHERE user_id = $1 AND id = $2 RETURNING provider',
    [userId, identityId],
  )) as [{ provider: string }[], number];
  const [row] = rows;
  if (row === undefined) throw new DomainError('request.not-found');
  return row.provider;
}
