import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { PersonAnswer } from '@zorgpaden/domain/contact-persons';
import type { HeldAboutPerson } from '@zorgpaden/domain/contact-persons/contract';
import { firstValueFrom } from 'rxjs';
import { Texts } from '../../platform/texts';
import { SessionStore } from '../../sessions';

const url = '/api/v1/contact-persons';

/** What is held about who holds the link of a mail, and what they decide. */
@Injectable({ providedIn: 'root' })
export class OwnPersonClient {
  private readonly http = inject(HttpClient);
  private readonly session = inject(SessionStore);
  private readonly texts = inject(Texts);

  /** @param token what stood behind the `#` of the link; in a body, so that no log holds it */
  held(token: string): Promise<HeldAboutPerson> {
    return this.post<HeldAboutPerson>('held', { token });
  }

  answer(token: string, answer: PersonAnswer): Promise<void> {
    return this.post<void>('answer', { token, answer });
  }

  askForLink(email: string): Promise<void> {
    return this.post<void>('link', { email });
  }

  private async post<Body>(what: string, body: object): Promise<Body> {
    // The token that every write needs comes with the question who is signed in.
    await this.session.load();
    const headers = { 'Accept-Language': this.texts.language() };
    return firstValueFrom(this.http.post<Body>(`${url}/${what}`, body, { headers }));
  }
}
