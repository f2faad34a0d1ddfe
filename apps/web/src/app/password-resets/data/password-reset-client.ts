import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Texts } from '../../platform/texts';
import { SessionStore } from '../../sessions';

/** A new password for who forgot the old one, as the API gives it. */
@Injectable({ providedIn: 'root' })
export class PasswordResetClient {
  private readonly http = inject(HttpClient);
  private readonly session = inject(SessionStore);
  private readonly texts = inject(Texts);

  ask(email: string): Promise<void> {
    return this.post('/api/v1/password-resets', { email });
  }

  /** @param token what stood behind the `#` of the link */
  complete(token: string, password: string): Promise<void> {
    return this.post('/api/v1/password-resets/completion', { token, password });
  }

  private async post(url: string, body: object): Promise<void> {
    // The token that every write needs comes with the question who is signed in.
    await this.session.load();
    const headers = { 'Accept-Language': this.texts.language() };
    await firstValueFrom(this.http.post<void>(url, body, { headers }));
  }
}
