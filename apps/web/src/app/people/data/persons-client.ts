import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  FactorReset,
  PersonList,
  PersonView,
} from '@zorgpaden/domain/people/accounts.contract';
import { firstValueFrom } from 'rxjs';
import type { RemovalGiven } from '../ui/removal-dialog';

const url = '/api/v1/people';

export interface PersonsPage {
  readonly items: readonly PersonView[];
  readonly hasNext: boolean;
}

/** Everybody with an account. */
@Injectable()
export class PersonsClient {
  private readonly http = inject(HttpClient);

  async page(page: number): Promise<PersonsPage> {
    const answer = this.http.get<PersonList>(url, { params: { page } });
    const { items, links } = await firstValueFrom(answer);
    return { items, hasNext: links.next !== undefined };
  }

  /** In a body: a name in an address would get into logs. */
  async search(text: string): Promise<PersonsPage> {
    const answer = this.http.post<PersonList>(`${url}/search`, { text });
    return { items: (await firstValueFrom(answer)).items, hasNext: false };
  }

  async end(
    { id }: PersonView,
    held: PersonView['roles'][number],
    end: { readonly on: string; readonly reason: string },
  ): Promise<void> {
    const headers = { 'If-Match': `"${held.version}"` };
    await firstValueFrom(this.http.post(`${url}/${id}/roles/${held.id}/end`, end, { headers }));
  }

  async block({ id }: PersonView, reason: string): Promise<void> {
    await firstValueFrom(this.http.post(`${url}/${id}/block`, { reason }));
  }

  async signOut({ id }: PersonView, reason: string): Promise<void> {
    await firstValueFrom(this.http.post(`${url}/${id}/sign-out`, { reason }));
  }

  async resetSecondFactor({ id }: PersonView, reset: FactorReset): Promise<void> {
    await firstValueFrom(this.http.post(`${url}/${id}/second-factor-reset`, reset));
  }

  async remove({ id }: PersonView, given: RemovalGiven): Promise<void> {
    await firstValueFrom(this.http.post(`${url}/${id}/removal`, given));
  }

  async unblock({ id }: PersonView, reason: string): Promise<void> {
    await firstValueFrom(this.http.post(`${url}/${id}/unblock`, { reason }));
  }
}
