import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Texts } from '../../platform/texts';
import { SessionStore } from '../../sessions';

const url = '/api/v1/address-changes';

/** What the links of a changed mail address do, as the API does it. */
@Injectable({ providedIn: 'root' })
export class AddressChangeClient {
  private readonly http = inject(HttpClient);
  private readonly session = inject(SessionStore);
  private readonly texts = inject(Texts);

  /** @param token what stood behind the `#` of the link */
  async answer(answer: 'confirm' | 'stop', token: string): Promise<void> {
    // The token that every write needs comes with the question who is signed in.
    await this.session.load();
    const headers = { 'Accept-Language': this.texts.language() };
    const path = answer === 'confirm' ? 'confirmation' : 'stop';
    await firstValueFrom(this.http.post(`${url}/${path}`, { token }, { headers }));
    await this.session.refresh();
  }
}
