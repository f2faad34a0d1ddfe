import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { OfferView } from '@zorgpaden/domain/invitations/contract';
import type { PasskeyCreation } from '@zorgpaden/domain/passkeys/contract';
import { firstValueFrom } from 'rxjs';
import { Texts } from '../../platform/texts';
import { PasskeyDevice } from '../../passkeys';
import { SessionStore } from '../../sessions';

/** What goes along when somebody who has no account yet takes what is offered. */
export interface NewAccount {
  readonly name: string;
  /** Nothing for who will sign in with a passkey. */
  readonly password: string | null;
}

/** What is offered to who holds the link of an invitation. */
@Injectable({ providedIn: 'root' })
export class InvitationClient {
  private readonly http = inject(HttpClient);
  private readonly device = inject(PasskeyDevice);
  private readonly session = inject(SessionStore);
  private readonly texts = inject(Texts);

  /** @param token what stood behind the `#` of the link; in a body, so that no log holds it */
  offer(token: string): Promise<OfferView> {
    return this.post<OfferView>('/api/v1/invitations/offer', { token });
  }

  accept(token: string, account: NewAccount | null): Promise<void> {
    return this.post<void>('/api/v1/invitations/acceptance', { token, ...account });
  }

  /** Has a device make a passkey, and takes what is offered with it: signed in from then on. */
  async acceptWithPasskey(token: string, name: string): Promise<void> {
    const asked = { token, name };
    const url = '/api/v1/invitations/passkey-options';
    const passkey = await this.device.create(await this.post<PasskeyCreation>(url, asked));
    await this.post<void>('/api/v1/invitations/acceptance', { ...asked, passkey });
    await this.session.refresh();
  }

  private async post<Body>(url: string, body: object): Promise<Body> {
    // The token that every write needs comes with the question who is signed in.
    await this.session.load();
    const headers = { 'Accept-Language': this.texts.language() };
    return firstValueFrom(this.http.post<Body>(url, body, { headers }));
  }
}
