import { inject, Injectable, signal } from '@angular/core';
import type { AccountView } from '@zorgpaden/domain/sessions/account.contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { SecondFactorClient } from '../../second-factors';
import { SessionStore } from '../../sessions';
import { AccountClient, type KnownDevice, type MySession } from './account-client';

/** My account with what belongs to it. What a method throws is told where it was asked. */
@Injectable()
export class AccountStore {
  private readonly client = inject(AccountClient);
  private readonly factors = inject(SecondFactorClient);
  private readonly session = inject(SessionStore);
  private readonly mine = signal<AccountView | null>(null);
  private readonly open = signal<readonly MySession[]>([]);
  private readonly known = signal<readonly KnownDevice[]>([]);
  private readonly why = signal<Failure | null>(null);

  readonly account = this.mine.asReadonly();
  readonly sessions = this.open.asReadonly();
  readonly devices = this.known.asReadonly();
  readonly failure = this.why.asReadonly();

  async load(): Promise<void> {
    this.why.set(null);
    try {
      const { client } = this;
      const [account, sessions, devices] = await Promise.all([
        client.account(),
        client.sessions(),
        client.devices(),
      ]);
      this.mine.set(account);
      this.open.set(sessions);
      this.known.set(devices);
    } catch (error) {
      this.why.set(failureOf(error));
    }
  }

  async rename(name: string): Promise<void> {
    this.mine.set(await this.client.rename(name));
    await this.session.refresh();
  }

  async askForAddress(email: string): Promise<void> {
    await this.client.askForAddress(email);
    await this.load();
  }

  async cancelAddress(): Promise<void> {
    await this.client.cancelAddress();
    await this.load();
  }

  async setPassword(current: string | undefined, password: string): Promise<void> {
    await this.client.setPassword(current, password);
    await this.load();
  }

  async removeApp(): Promise<void> {
    await this.factors.removeTotp();
    await this.load();
  }

  /** @returns the codes, for the only time */
  async renewRecoveryCodes(): Promise<readonly string[]> {
    const codes = await this.factors.renewRecoveryCodes();
    await this.load();
    return codes;
  }

  async endSession({ id }: MySession): Promise<void> {
    await this.client.endSession(id);
    await this.load();
  }

  /** Here as well: nobody is signed in any more. */
  async endAllSessions(): Promise<void> {
    await this.client.endAllSessions();
    this.session.forget();
  }

  async forgetDevice({ id }: KnownDevice): Promise<void> {
    await this.client.forgetDevice(id);
    await this.load();
  }
}
