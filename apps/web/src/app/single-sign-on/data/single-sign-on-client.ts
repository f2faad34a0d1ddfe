import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  ArrivalView,
  AuthorizationView,
  IdentityList,
  ProviderChoices,
} from '@zorgpaden/domain/single-sign-on/contract';
import { firstValueFrom } from 'rxjs';
import { Texts } from '../../platform/texts';

export type ProviderChoice = ProviderChoices['items'][number];
export type Identity = IdentityList['items'][number];

/** Signing in through an organisation, as the API knows it. */
@Injectable({ providedIn: 'root' })
export class SingleSignOnClient {
  private readonly http = inject(HttpClient);
  private readonly texts = inject(Texts);

  async providers(): Promise<readonly ProviderChoice[]> {
    const url = '/api/v1/session/providers';
    return (await firstValueFrom(this.http.get<ProviderChoices>(url, this.options()))).items;
  }

  /** @returns where the browser has to go */
  async begin(providerId: string, returnPath: string): Promise<string> {
    const url = `/api/v1/session/providers/${encodeURIComponent(providerId)}/authorization`;
    const answer = this.http.post<AuthorizationView>(url, { returnPath }, this.options());
    return (await firstValueFrom(answer)).address;
  }

  arrive(providerId: string, answer: Readonly<Record<string, string>>): Promise<ArrivalView> {
    const url = `/api/v1/session/providers/${encodeURIComponent(providerId)}/arrivals`;
    return firstValueFrom(this.http.post<ArrivalView>(url, answer, this.options()));
  }

  async identities(): Promise<readonly Identity[]> {
    const url = '/api/v1/account/identities';
    return (await firstValueFrom(this.http.get<IdentityList>(url, this.options()))).items;
  }

  async connect(ticket: string): Promise<void> {
    const url = '/api/v1/account/identities';
    await firstValueFrom(this.http.post<IdentityList>(url, { ticket }, this.options()));
  }

  async disconnect(id: string): Promise<void> {
    const url = `/api/v1/account/identities/${id}`;
    await firstValueFrom(this.http.delete<void>(url, this.options()));
  }

  private options(): { headers: Record<string, string> } {
    return { headers: { 'Accept-Language': this.texts.language() } };
  }
}
