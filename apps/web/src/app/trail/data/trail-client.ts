import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { TrailList } from '@zorgpaden/domain/trail/contract';
import { firstValueFrom } from 'rxjs';

/** Which history: of the country, of a coalition or one contact route in it, or of an organisation. */
export interface TrailOf {
  readonly coalitionId?: string | undefined;
  readonly routeId?: string | undefined;
  readonly organisationId?: string | undefined;
}

/** By whom, from when and to when: what is not chosen is not there. */
export type TrailFilterQuery = Readonly<Record<string, string>>;

/** What was changed by whom. */
@Injectable()
export class TrailClient {
  private readonly http = inject(HttpClient);

  list(of: TrailOf, filter: TrailFilterQuery, page: number): Promise<TrailList> {
    const params = { ...filter, ...(page > 1 && { page }) };
    return firstValueFrom(this.http.get<TrailList>(addressOf(of), { params }));
  }
}

/** Where the browser gets the table: it is saved as it comes, however long it is. */
export function exportAddress(filter: TrailFilterQuery): string {
  const query = new URLSearchParams(filter).toString();
  return `/api/v1/trail/export${query && `?${query}`}`;
}

function addressOf({ coalitionId, routeId, organisationId }: TrailOf): string {
  if (organisationId !== undefined) return `/api/v1/organisations/${organisationId}/trail`;
  if (coalitionId === undefined) return '/api/v1/trail';
  const coalition = `/api/v1/coalitions/${coalitionId}`;
  return routeId === undefined
    ? `${coalition}/trail`
    : `${coalition}/contact-routes/${routeId}/trail`;
}
