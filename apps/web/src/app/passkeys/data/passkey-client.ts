import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  AddedPasskey,
  MadePasskey,
  PasskeyCreation,
} from '@zorgpaden/domain/passkeys/contract';
import type { AccountView, PasskeyView } from '@zorgpaden/domain/sessions/account.contract';
import { firstValueFrom, type Observable } from 'rxjs';
import { Texts } from '../../platform/texts';

/**
 * My passkeys, as the API keeps them. Not made in the root: where a page has a way back in for a session
 * that ended, this takes it.
 */
@Injectable()
export class PasskeyClient {
  private readonly http = inject(HttpClient);
  private readonly texts = inject(Texts);
  private readonly url = '/api/v1/account';

  async list(): Promise<readonly PasskeyView[]> {
    return (await this.done(this.http.get<AccountView>(this.url, this.options()))).passkeys;
  }

  /** What a device needs to make one. */
  begin(): Promise<PasskeyCreation> {
    const url = `${this.url}/passkey-options`;
    return this.done(this.http.post<PasskeyCreation>(url, undefined, this.options()));
  }

  /** @returns it, with the recovery codes for the only time; none when those of before still hold */
  add(passkey: MadePasskey): Promise<AddedPasskey> {
    const url = `${this.url}/passkeys`;
    return this.done(this.http.post<AddedPasskey>(url, { passkey }, this.options()));
  }

  rename(id: string, name: string): Promise<void> {
    const url = `${this.url}/passkeys/${id}`;
    return this.done(this.http.patch<void>(url, { name }, this.options()));
  }

  remove(id: string): Promise<void> {
    return this.done(this.http.delete<void>(`${this.url}/passkeys/${id}`, this.options()));
  }

  private done<Body>(answer: Observable<Body>): Promise<Body> {
    return firstValueFrom(answer);
  }

  private options(): { headers: Record<string, string> } {
    return { headers: { 'Accept-Language': this.texts.language() } };
  }
}
