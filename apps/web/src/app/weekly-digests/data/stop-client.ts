import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Texts } from '../../platform/texts';
import { SessionStore } from '../../sessions';

/** What the link in a weekly mail does, as the API does it. */
@Injectable({ providedIn: 'root' })
export class StopClient {
  private readonly http = inject(HttpClient);
  private readonly session = inject(SessionStore);
  private readonly texts = inject(Texts);

  /** @param token what stood behind the `#` of the link */
  async stop(token: string): Promise<void> {
    // The token that every write needs comes with the question who is signed in.
    await this.session.load();
    const headers = { 'Accept-Language': this.texts.language() };
    await firstValueFrom(this.http.post('/api/v1/weekly-digests/stop', { token }, { headers }));
  }
}
