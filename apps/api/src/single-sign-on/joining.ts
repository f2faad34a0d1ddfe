import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { nameFrom, provenAddress, rolesFrom } from '@zorgpaden/domain/single-sign-on';
import { Taking } from '../invitations/index.js';
import { Trail, type WriteContext } from '../platform/audit/trail.js';
import type { SignInProvider } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Context } from '../platform/http/context.js';
import { Mail } from '../platform/mail/index.js';
import { addAccount } from '../users/index.js';
import type { Vouched } from './answers.js';
import { type AccountAtAddress, Identities } from './identities.js';
import type { Newcomer } from './tickets.js';

/** Whose account it is, or somebody who has none that this provider may open. */
export type Found =
  | { readonly userId: string }
  | { readonly newcomer: Newcomer; readonly has: 'account' | 'nothing' };

/** Finds the account of somebody whom a provider vouches for, or joins one to them the first time. */
@Injectable()
export class Joining {
  constructor(
    private readonly database: Database,
    private readonly identities: Identities,
    private readonly taking: Taking,
    private readonly mail: Mail,
    private readonly trail: Trail,
  ) {}

  /**
   * @throws DomainError `single-sign-on.refused` when the account is blocked,
   * `single-sign-on.address-not-proven`, `single-sign-on.other-person`
   */
  async find(ctx: Context, provider: SignInProvider, vouched: Vouched): Promise<Found> {
    const { issuer, subject, claims } = vouched;
    const of = { provider: provider.id, issuer, subject };
    const known = await this.identities.find(of);
    if (known?.isBlocked) throw new DomainError('single-sign-on.refused');
    if (known !== undefined) return { userId: known.id };

    const email = provenAddress(provider, claims);
    if (email === null) throw new DomainError('single-sign-on.address-not-proven');
    const newcomer = { ...of, email, name: nameFrom(provider, claims, email) };
    const account = await this.identities.accountAt(this.database, email, issuer);
    if (account?.isBlocked) throw new DomainError('single-sign-on.refused');
    if (account?.hasOther) throw new DomainError('single-sign-on.other-person');
    // Whoever made it signs in as always once, and says that this is theirs as well.
    if (account?.hasWayIn) return { newcomer, has: 'account' };
    const isWelcome =
      account !== undefined ||
      (await this.taking.isInvited(this.database, email, ctx.now)) ||
      rolesFrom(provider, claims).length > 0;
    if (!isWelcome) return { newcomer, has: 'nothing' };
    return this.trail.write(ctx, async (write) => ({
      userId: await this.join(write, provider, newcomer, account),
    }));
  }

  private async join(
    write: WriteContext,
    provider: SignInProvider,
    newcomer: Newcomer,
    account: AccountAtAddress | undefined,
  ): Promise<string> {
    const { email, name } = newcomer;
    const id = account?.id ?? (await addAccount(write, { email, name, password: null }));
    await this.identities.join(write, id, newcomer);
    if (account !== undefined) await this.tell(write, account, provider, email);
    const user = { id, email, name: account?.name ?? name, roles: [] };
    await this.taking.takeAll({ ...write, user }, email);
    return id;
  }

  /** Connects the own account, for who signed in to it and holds a ticket of the provider. */
  async connect(
    write: WriteContext,
    provider: SignInProvider,
    user: Pick<AccountAtAddress, 'id' | 'name'>,
    newcomer: Newcomer,
  ): Promise<void> {
    await this.identities.join(write, user.id, newcomer);
    await this.tell(write, user, provider, newcomer.email);
  }

  private async tell(
    write: WriteContext,
    { name }: Pick<AccountAtAddress, 'name'>,
    { button }: SignInProvider,
    to: string,
  ): Promise<void> {
    await this.mail.send(write, {
      kind: 'identity-connected',
      to,
      language: write.language,
      data: { name, button: button[write.language] },
    });
  }
}
