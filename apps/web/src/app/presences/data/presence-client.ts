import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { NewPresence, Presence, PresenceList } from '@zorgpaden/domain/presences/contract';
import { firstValueFrom } from 'rxjs';

/** Tells that somebody is at work on something, and hears who else is. */
@Injectable({ providedIn: 'root' })
export class PresenceClient {
  private readonly http = inject(HttpClient);

  async tell(coalition: string, at: NewPresence): Promise<readonly Presence[]> {
    const path = `/api/v1/coalitions/${coalition}/presences`;
    return (await firstValueFrom(this.http.post<PresenceList>(path, at))).items;
  }
}
