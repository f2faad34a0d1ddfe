import { HttpClient, type HttpResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { DoublePairList } from '@zorgpaden/domain/likely-doubles/contract';
import type {
  OrganisationMergeList,
  OrganisationMergePreview,
  OrganisationMergeRestoration,
  OrganisationMergeView,
  OrganisationPair,
} from '@zorgpaden/domain/organisation-merges/contract';
import { firstValueFrom, type Observable } from 'rxjs';

/** What would be done, and the tag that says that somebody saw it. */
export interface Seen<What> {
  readonly what: What;
  readonly tag: string;
}

const url = '/api/v1/organisation-merges';

/** Organisations that are one. */
@Injectable()
export class OrganisationMergesClient {
  private readonly http = inject(HttpClient);

  list(): Promise<OrganisationMergeList> {
    return firstValueFrom(this.http.get<OrganisationMergeList>(url));
  }

  pairs(page: number): Promise<DoublePairList> {
    const params = page > 1 ? { page } : {};
    return firstValueFrom(this.http.get<DoublePairList>('/api/v1/likely-doubles', { params }));
  }

  preview(pair: OrganisationPair): Promise<Seen<OrganisationMergePreview>> {
    const params = { ...pair };
    return seen(
      this.http.get<OrganisationMergePreview>(`${url}/preview`, { params, observe: 'response' }),
    );
  }

  merge(pair: OrganisationPair, tag: string): Promise<OrganisationMergeView> {
    const headers = { 'If-Match': tag };
    return firstValueFrom(this.http.post<OrganisationMergeView>(url, pair, { headers }));
  }

  restoration(id: string): Promise<Seen<OrganisationMergeRestoration>> {
    const path = `${url}/${id}/restoration`;
    return seen(this.http.get<OrganisationMergeRestoration>(path, { observe: 'response' }));
  }

  undo(id: string, tag: string): Promise<OrganisationMergeView> {
    const headers = { 'If-Match': tag };
    const path = `${url}/${id}/restoration`;
    return firstValueFrom(this.http.post<OrganisationMergeView>(path, null, { headers }));
  }
}

async function seen<What>(asked: Observable<HttpResponse<What>>): Promise<Seen<What>> {
  const { body, headers } = await firstValueFrom(asked);
  if (body === null) throw new Error('A preview has a body.');
  return { what: body, tag: headers.get('ETag') ?? '' };
}
