import { computed, inject, Injectable, signal } from '@angular/core';
import type { PasskeyRequest, UsedPasskey } from '@zorgpaden/domain/passkeys/contract';
import type { SessionView } from '@zorgpaden/domain/sessions/contract';
import { Visitor } from '../../platform/visitor';
import { SessionClient } from './session-client';

export type SignedInUser = NonNullable<SessionView['user']>;

/** Who is signed in here and now; asked once, changed by signing in and out. */
@Injectable({ providedIn: 'root' })
export class SessionStore {
  private readonly client = inject(SessionClient);
  private readonly visitor = inject(Visitor);
  private readonly known = signal<SessionView | undefined>(undefined);
  private asking: Promise<SignedInUser | null> | null = null;

  readonly user = computed(() => this.known()?.user ?? null);
  /** What still has to be given or set up, when the password was right. */
  readonly asked = computed(() => this.known()?.secondFactor ?? null);
  /** With which second factors this account can. */
  readonly askedBy = computed(() => this.known()?.secondFactorBy ?? []);

  /** The user, or `null` when signed out. Several pages that ask at once share one request. */
  load(): Promise<SignedInUser | null> {
    const known = this.known()?.user;
    if (known) return Promise.resolve(known);
    this.asking ??= this.client
      .current()
      .then((session) => this.remember(session))
      .finally(() => (this.asking = null));
    return this.asking;
  }

  /** @returns the user, or `null` while a second factor is asked */
  async signIn(email: string, password: string): Promise<SignedInUser | null> {
    // The token that the form is sent with comes with the question who is signed in.
    await this.client.current();
    return this.remember(await this.client.signIn(email, password));
  }

  async giveSecondFactor(code: string, rememberDevice: boolean): Promise<SignedInUser | null> {
    return this.remember(await this.client.giveSecondFactor(code, rememberDevice));
  }

  /** What a device needs to let somebody in. */
  async askPasskey(): Promise<PasskeyRequest> {
    await this.client.current();
    return this.client.askPasskey();
  }

  async signInWithPasskey(passkey: UsedPasskey): Promise<SignedInUser | null> {
    return this.remember(await this.client.signInWithPasskey(passkey));
  }

  askPasskeyAsSecondFactor(): Promise<PasskeyRequest> {
    return this.client.askPasskeyAsSecondFactor();
  }

  async giveSecondFactorByPasskey(
    passkey: UsedPasskey,
    rememberDevice: boolean,
  ): Promise<SignedInUser | null> {
    return this.remember(await this.client.giveSecondFactorByPasskey(passkey, rememberDevice));
  }

  /** Asks again: something else signed in, or changed who is. */
  async refresh(): Promise<SignedInUser | null> {
    return this.remember(await this.client.current());
  }

  /** @returns where to go now, so that an organisation signs this browser out as well, or `null` */
  async signOut(): Promise<string | null> {
    // Whoever wants to go can go, also when nobody knows where to.
    const address = await this.client.departure().catch(() => null);
    await this.client.signOut();
    this.forget();
    return address;
  }

  /** The session ended on the server. */
  forget(): void {
    this.remember({ user: null });
    this.known.set(undefined);
  }

  private remember(session: SessionView): SignedInUser | null {
    this.known.set(session);
    this.visitor.remember(session.user !== null);
    return session.user;
  }
}
