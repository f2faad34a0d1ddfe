import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  AccountView,
  KnownDeviceList,
  MySessions,
} from '@zorgpaden/domain/sessions/account.contract';
import { firstValueFrom } from 'rxjs';

const url = '/api/v1/account';

export type MySession = MySessions['items'][number];
export type KnownDevice = KnownDeviceList['items'][number];

/** My account, as the API keeps it. */
@Injectable()
export class AccountClient {
  private readonly http = inject(HttpClient);

  account(): Promise<AccountView> {
    return firstValueFrom(this.http.get<AccountView>(url));
  }

  async sessions(): Promise<readonly MySession[]> {
    return (await firstValueFrom(this.http.get<MySessions>(`${url}/sessions`))).items;
  }

  async devices(): Promise<readonly KnownDevice[]> {
    return (await firstValueFrom(this.http.get<KnownDeviceList>(`${url}/devices`))).items;
  }

  rename(name: string): Promise<AccountView> {
    return firstValueFrom(this.http.patch<AccountView>(url, { name }));
  }

  async askForAddress(email: string): Promise<void> {
    await firstValueFrom(this.http.post(`${url}/address`, { email }));
  }

  async cancelAddress(): Promise<void> {
    await firstValueFrom(this.http.delete(`${url}/address`));
  }

  /** @param current of who has a password */
  async setPassword(current: string | undefined, password: string): Promise<void> {
    await firstValueFrom(this.http.put(`${url}/password`, { current, password }));
  }

  async endSession(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`${url}/sessions/${id}`));
  }

  async endAllSessions(): Promise<void> {
    await firstValueFrom(this.http.delete(`${url}/sessions`));
  }

  async forgetDevice(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`${url}/devices/${id}`));
  }
}
