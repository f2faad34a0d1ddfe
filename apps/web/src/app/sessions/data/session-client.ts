import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { PasskeyRequest, UsedPasskey } from '@zorgpaden/domain/passkeys/contract';
import type { SessionView } from '@zorgpaden/domain/sessions/contract';
import type { DepartureView } from '@zorgpaden/domain/single-sign-on/contract';
import { firstValueFrom } from 'rxjs';
import { Texts } from '../../platform/texts';

/** Who is signed in, as the API knows it. */
@Injectable({ providedIn: 'root' })
export class SessionClient {
  private readonly http = inject(HttpClient);
  private readonly texts = inject(Texts);
  private readonly url = '/api/v1/session';

  /** Also sets the `XSRF-TOKEN` cookie that every write needs. */
  current(): Promise<SessionView> {
    return firstValueFrom(this.http.get<SessionView>(this.url, this.options()));
  }

  signIn(email: string, password: string): Promise<SessionView> {
    return this.post('', { email, password });
  }

  giveSecondFactor(code: string, rememberDevice: boolean): Promise<SessionView> {
    return this.post('/second-factor', { code, rememberDevice });
  }

  askPasskey(): Promise<PasskeyRequest> {
    return this.post('/passkey-options');
  }

  signInWithPasskey(passkey: UsedPasskey): Promise<SessionView> {
    return this.post('/passkey', { passkey });
  }

  askPasskeyAsSecondFactor(): Promise<PasskeyRequest> {
    return this.post('/second-factor/passkey-options');
  }

  giveSecondFactorByPasskey(passkey: UsedPasskey, rememberDevice: boolean): Promise<SessionView> {
    return this.post('/second-factor/passkey', { passkey, rememberDevice });
  }

  /** Where to go after signing out; `null` when that is all. */
  async departure(): Promise<string | null> {
    const answer = this.http.get<DepartureView>(`${this.url}/departure`, this.options());
    return (await firstValueFrom(answer)).address;
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.http.delete<void>(this.url, this.options()));
  }

  private post<Given>(path: string, body?: object): Promise<Given> {
    const answer = this.http.post<Given>(this.url + path, body, this.options());
    return firstValueFrom(answer);
  }

  private options(): { headers: Record<string, string> } {
    return { headers: { 'Accept-Language': this.texts.language() } };
  }
}
