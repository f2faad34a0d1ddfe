import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  AccessRequestList,
  AccessRequestView,
} from '@zorgpaden/domain/access-requests/contract';
import type { MunicipalityRef } from '@zorgpaden/domain/municipalities/contract';
import type { RoleName } from '@zorgpaden/domain/shared';
import { firstValueFrom, type Observable } from 'rxjs';

/** What somebody says who asks for access. */
export interface NewAccessRequest {
  readonly ticket: string;
  readonly name: string;
  readonly job: string;
  readonly municipality: string;
  readonly note: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Who asked for access, as the API keeps it. */
@Injectable()
export class AccessRequestClient {
  private readonly http = inject(HttpClient);

  async ask(request: NewAccessRequest): Promise<void> {
    await firstValueFrom(this.http.post('/api/v1/access-requests', request));
  }

  /** @param coalitionId without it those of the whole country */
  list(coalitionId: string | null): Promise<readonly AccessRequestView[]> {
    const of = coalitionId === null ? '' : `/coalitions/${coalitionId}`;
    return items(this.http.get<AccessRequestList>(`/api/v1${of}/access-requests`));
  }

  async invite(
    coalitionId: string,
    { id }: AccessRequestView,
    invitation: { readonly role: RoleName; readonly from: string },
  ): Promise<void> {
    const url = `/api/v1/coalitions/${coalitionId}/access-requests/${id}/invitation`;
    await firstValueFrom(this.http.post(url, invitation));
  }

  async refuse({ id }: AccessRequestView, reason: string): Promise<void> {
    await firstValueFrom(this.http.post(`/api/v1/access-requests/${id}/refusal`, { reason }));
  }

  municipalities(): Promise<readonly MunicipalityRef[]> {
    return items(this.http.get<{ items: MunicipalityRef[] }>('/api/v1/municipalities'));
  }

  coalitions(): Promise<readonly Named[]> {
    return items(this.http.get<{ items: Named[] }>('/api/v1/coalitions'));
  }
}

async function items<Item>(
  list: Observable<{ readonly items: readonly Item[] }>,
): Promise<readonly Item[]> {
  return (await firstValueFrom(list)).items;
}
