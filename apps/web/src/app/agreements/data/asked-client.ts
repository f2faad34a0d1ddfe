import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { AskedConsent, ConsentReply } from '@zorgpaden/domain/agreements/consent.contract';
import { firstValueFrom } from 'rxjs';
import { Texts } from '../../platform/texts';
import { SessionStore } from '../../sessions';

/** What somebody is asked who holds the link of a mail, and what they answer. */
@Injectable({ providedIn: 'root' })
export class AskedClient {
  private readonly http = inject(HttpClient);
  private readonly session = inject(SessionStore);
  private readonly texts = inject(Texts);

  /** @param token what stood behind the `#` of the link; in a body, so that no log holds it */
  asked(token: string): Promise<AskedConsent> {
    return this.post<AskedConsent>('asked', { token });
  }

  answer(reply: ConsentReply): Promise<void> {
    return this.post<void>('answer', reply);
  }

  private async post<Body>(what: string, body: object): Promise<Body> {
    // The token that every write needs comes with the question who is signed in.
    await this.session.load();
    const headers = { 'Accept-Language': this.texts.language() };
    const url = `/api/v1/agreement-consents/${what}`;
    return firstValueFrom(this.http.post<Body>(url, body, { headers }));
  }
}
