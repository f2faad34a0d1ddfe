import { Injectable } from '@nestjs/common';
import type { acceptance } from '@zorgpaden/domain/invitations/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import type { z } from 'zod';
import { Trail, type WriteContext } from '../../platform/audit/trail.js';
import type { User } from '../../platform/auth/user.js';
import type { Context } from '../../platform/http/context.js';
import { Links } from '../../platform/links/index.js';
import { addAccount } from '../../users/index.js';
import { invitationLink } from '../invitation-link.js';
import { InvitationRepository } from '../invitation.repository.js';
import { Taking } from '../taking.js';

type Acceptance = Omit<z.infer<typeof acceptance>, 'passkey'>;

/** Another way to sign in than a password, for an account that is made now. */
export interface OtherWayIn {
  /** The id that the account will have. */
  readonly id: string;
  readonly withAccount: (write: WriteContext) => Promise<void>;
}

/**
 * Gives somebody the role that was offered. Who holds the link reads the mail of that address, which is
 * what makes an account theirs.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly links: Links,
    private readonly taking: Taking,
    private readonly trail: Trail,
  ) {}

  /**
   * @throws DomainError `link.ended`; `request.invalid`, `user.exists`, `people.role.twice` and
   * `people.role.over`, after which the link still works
   */
  async execute(ctx: Context, given: Acceptance, otherWayIn?: OtherWayIn): Promise<void> {
    await this.trail.write(ctx, async (write) => {
      const id = await this.links.find(ctx.now, invitationLink, given.token);
      // First the invitation, then its link, as who withdraws it does: so that neither waits forever.
      const invitation = id === undefined ? id : await this.invitations.lock(write, id);
      if (id === undefined || invitation === undefined) throw new DomainError('link.ended');
      await this.links.use(write, invitationLink, given.token);
      const user = await takerOf(write, invitation.email, given, otherWayIn);
      await this.taking.take({ ...write, user }, invitation);
    });
  }
}

/** The account with this address, made now when there is none. */
async function takerOf(
  write: WriteContext,
  email: string,
  { name = '', password }: Acceptance,
  otherWayIn: OtherWayIn | undefined,
): Promise<User> {
  const [known] = (await write.tx.query(
    `SELECT u.id, u.name, b.id IS NOT NULL AS "isBlocked" FROM users u
     LEFT JOIN user_blocks b ON b.user_id = u.id AND b.lifted_at IS NULL
     WHERE u.email = $1`,
    [email],
  )) as { id: string; name: string; isBlocked: boolean }[];
  if (known !== undefined) {
    if (known.isBlocked) throw new DomainError('link.ended');
    // Whoever typed a password, or made a passkey, thinks that it counts from now on.
    if (password !== undefined || otherWayIn !== undefined) throw new DomainError('user.exists');
    return { id: known.id, name: known.name, email, roles: [] };
  }
  const id = await addAccount(write, {
    ...{ id: otherWayIn?.id, email, name },
    password: password ?? (otherWayIn ? null : ''),
  });
  await otherWayIn?.withAccount({ ...write, user: { id, email, name, roles: [] } });
  return { id, email, name, roles: [] };
}
