import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ReflectionForm, ReflectionFormAnswer } from '@zorgpaden/domain/reflections/contract';
import { firstValueFrom } from 'rxjs';
import { Texts } from '../../platform/texts';
import { SessionStore } from '../../sessions';

const url = '/api/v1/reflection-forms';

/** The form of a partner that got a link by mail. */
@Injectable({ providedIn: 'root' })
export class FormClient {
  private readonly http = inject(HttpClient);
  private readonly session = inject(SessionStore);
  private readonly texts = inject(Texts);

  /** @param token what stood behind the `#` of the link; in a body, so that no log holds it */
  asked(token: string): Promise<ReflectionForm> {
    return this.post<ReflectionForm>('asked', { token });
  }

  answer(answer: ReflectionFormAnswer): Promise<void> {
    return this.post<void>('answer', answer);
  }

  private async post<Body>(what: string, body: object): Promise<Body> {
    // The token that every write needs comes with the question who is signed in.
    await this.session.load();
    const headers = { 'Accept-Language': this.texts.language() };
    return firstValueFrom(this.http.post<Body>(`${url}/${what}`, body, { headers }));
  }
}
