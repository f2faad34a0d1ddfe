import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { CalendarFeedView, NewCalendarFeed } from '@zorgpaden/domain/calendar-feeds/contract';
import { firstValueFrom } from 'rxjs';

const url = '/api/v1/account/calendar-feed';

/** The secret address of my dates. */
@Injectable()
export class CalendarFeedClient {
  private readonly http = inject(HttpClient);

  mine(): Promise<CalendarFeedView> {
    return firstValueFrom(this.http.get<CalendarFeedView>(url));
  }

  renew(): Promise<NewCalendarFeed> {
    return firstValueFrom(this.http.post<NewCalendarFeed>(url, null));
  }

  async end(): Promise<void> {
    await firstValueFrom(this.http.delete(url));
  }
}
