import { inject, Injectable, signal } from '@angular/core';
import type { FactorReset, PersonView } from '@zorgpaden/domain/people/accounts.contract';
import { may } from '@zorgpaden/domain/people';
import { may as mayOfPrivacy } from '@zorgpaden/domain/privacy';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import { type Failure, failureOf } from '../../platform/api/failure';
import { actorOf, SessionStore } from '../../sessions';
import type { RemovalGiven } from '../ui/removal-dialog';
import { PersonsClient, type PersonsPage } from './persons-client';

/** Everybody with an account, a page at a time, or those who were searched for. */
@Injectable()
export class PersonsStore {
  private readonly client = inject(PersonsClient);
  private readonly session = inject(SessionStore);
  private readonly shown = signal<PersonsPage | null>(null);
  private readonly why = signal<Failure | null>(null);
  private readonly at = signal(1);
  private readonly wanted = signal('');

  readonly list = this.shown.asReadonly();
  readonly failure = this.why.asReadonly();
  readonly page = this.at.asReadonly();
  readonly sought = this.wanted.asReadonly();

  may(action: 'block' | 'sign-out' | 'reset-second-factor', { id }: PersonView): boolean {
    return may(actorOf(this.session.user()), action, { personId: id });
  }

  /** Those of a coalition end among its own people. */
  mayEnd({ id }: PersonView, { scope, to }: PersonView['roles'][number]): boolean {
    const isWide = scope.kind !== 'coalition' && scope.kind !== 'organisation';
    const mayEnd = may(actorOf(this.session.user()), 'end-widely', { personId: id });
    return isWide && to === null && mayEnd;
  }

  today(): string {
    return amsterdamNow(Date.now()).date;
  }

  turnTo(page: number): Promise<void> {
    this.at.set(page);
    this.wanted.set('');
    return this.load();
  }

  search(text: string): Promise<void> {
    this.wanted.set(text);
    return text === '' ? this.turnTo(1) : this.load();
  }

  async load(): Promise<void> {
    this.why.set(null);
    const [text, page] = [this.wanted(), this.at()];
    try {
      this.shown.set(await (text === '' ? this.client.page(page) : this.client.search(text)));
    } catch (error) {
      this.why.set(failureOf(error));
    }
  }

  /** @throws what the form tells at its fields */
  async end(
    person: PersonView,
    held: PersonView['roles'][number],
    on: string,
    reason: string,
  ): Promise<void> {
    await this.client.end(person, held, { on, reason });
    await this.load();
  }

  /** @throws what the form tells at its field */
  async block(person: PersonView, reason: string): Promise<void> {
    await this.client.block(person, reason);
    await this.load();
  }

  /** @throws what the form tells at its field */
  signOut(person: PersonView, reason: string): Promise<void> {
    return this.client.signOut(person, reason);
  }

  /** @throws what the form tells at its field */
  async resetSecondFactor(person: PersonView, reset: FactorReset): Promise<void> {
    await this.client.resetSecondFactor(person, reset);
    await this.load();
  }

  /** For oneself there is the page of the own data. */
  mayRemove({ id }: PersonView): boolean {
    const user = this.session.user();
    return user?.id !== id && mayOfPrivacy(actorOf(user), 'remove-person', { personId: id });
  }

  /** @throws what the form tells at its fields */
  async remove(person: PersonView, given: RemovalGiven): Promise<void> {
    await this.client.remove(person, given);
    await this.load();
  }

  /** @throws what the form tells at its field */
  async unblock(person: PersonView, reason: string): Promise<void> {
    await this.client.unblock(person, reason);
    await this.load();
  }
}
