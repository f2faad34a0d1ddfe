import { computed, inject, Injectable, signal } from '@angular/core';
import type { SessionView } from '@zorgpaden/domain/sessions/contract';
import { Visitor } from '../../platform/visitor';
import { SessionClient } from './session-client';

export type SignedInUser = NonNullable<SessionView['user']>;

/** Who is signed in here and now; asked once, changed by signing in and out. */
@Injectable({ providedIn: 'root' })
export class SessionStore {
  private readonly client = inject(SessionClient);
  private readonly visitor = inject(Visitor);
  private readonly known = signal<SignedInUser | null | undefined>(undefined);
  private asking: Promise<SignedInUser | null> | null = null;

  readonly user = computed(() => this.known() ?? null);

  /** The user, or `null` when signed out. Several pages that ask at once share one request. */
  load(): Promise<SignedInUser | null> {
    const known = this.known();
    if (known) return Promise.resolve(known);
    this.asking ??= this.client
      .current()
      .then(({ user }) => this.remember(user))
      .finally(() => (this.asking = null));
    return this.asking;
  }

  async signIn(email: string, password: string): Promise<void> {
    // The token that the form is sent with comes with the question who is signed in.
    await this.client.current();
    this.remember((await this.client.signIn(email, password)).user);
  }

  async signOut(): Promise<void> {
    await this.client.signOut();
    this.remember(null);
    this.known.set(undefined);
  }

  private remember(user: SignedInUser | null): SignedInUser | null {
    this.known.set(user);
    this.visitor.remember(user !== null);
    return user;
  }
}
