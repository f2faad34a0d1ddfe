import { Injectable } from '@nestjs/common';
import type { MadePasskey, PasskeyCreation } from '@zorgpaden/domain/passkeys/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { Context } from '../../platform/http/context.js';
import { NewPasskeys } from '../../passkeys/index.js';
import { BeginSession, type SignedIn, type Visitor } from '../../sessions/index.js';
import { InvitationQueries } from '../invitation.queries.js';
import { AcceptInvitation } from './accept-invitation.js';

export interface AcceptanceWithPasskey {
  readonly token: string;
  readonly name?: string | undefined;
  readonly passkey: MadePasskey;
  readonly visitor: Visitor;
}

/** Taking what is offered by who has no account yet, and will sign in with a passkey and no password. */
@Injectable()
export class AcceptWithPasskey {
  constructor(
    private readonly invitations: InvitationQueries,
    private readonly newPasskeys: NewPasskeys,
    private readonly acceptInvitation: AcceptInvitation,
    private readonly beginSession: BeginSession,
  ) {}

  /**
   * The passkey is made before the account is: for the id that it will have.
   *
   * @throws DomainError `link.ended`, `user.exists`
   */
  async begin(
    ctx: Context,
    { token, name }: { readonly token: string; readonly name: string },
    visitor: Visitor,
  ): Promise<PasskeyCreation> {
    const { email, hasAccount } = await this.invitations.offer(ctx, token);
    if (hasAccount) throw new DomainError('user.exists');
    const owner = { id: uuidv7(), email, name };
    return this.newPasskeys.begin(ctx, ofBrowser(visitor), owner, 'required');
  }

  /**
   * Who made a passkey just now, and showed their device who they are, is signed in with it.
   *
   * @throws DomainError as `AcceptInvitation`, `passkey.too-late`, `passkey.refused`, `passkey.exists`
   */
  async execute(
    ctx: Context,
    { passkey, visitor, ...given }: AcceptanceWithPasskey,
  ): Promise<SignedIn> {
    const made = await this.newPasskeys.verify(ctx, ofBrowser(visitor), passkey, 'required');
    await this.acceptInvitation.execute(ctx, given, {
      id: made.userId,
      withAccount: async (write) => {
        await this.newPasskeys.add(write, made, visitor.browser);
      },
    });
    return this.beginSession.execute(ctx, made.userId, { visitor, provenBy: 'passkey' });
  }
}

function ofBrowser({ sessionToken }: Visitor) {
  return { purpose: 'accept', browserToken: sessionToken } as const;
}
