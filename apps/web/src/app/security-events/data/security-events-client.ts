import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { SecurityEventList } from '@zorgpaden/domain/security-events/contract';
import { firstValueFrom } from 'rxjs';

/** Of whom, what, from when and to when: what is not chosen is not there. */
export type EventFilterQuery = Readonly<Record<string, string>>;

/** Sign-ins and refusals. */
@Injectable()
export class SecurityEventsClient {
  private readonly http = inject(HttpClient);

  list(filter: EventFilterQuery, page: number): Promise<SecurityEventList> {
    const params = { ...filter, ...(page > 1 && { page }) };
    return firstValueFrom(this.http.get<SecurityEventList>('/api/v1/security-events', { params }));
  }
}
