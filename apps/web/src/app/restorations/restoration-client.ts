import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Restoration } from '@zorgpaden/domain/shared/restoration.contract';
import { firstValueFrom } from 'rxjs';

/** What can come back, and on which something can have been built since. */
export type Restorable = 'action-plans' | 'contact-routes' | 'partnerships';

@Injectable({ providedIn: 'root' })
export class RestorationClient {
  private readonly http = inject(HttpClient);

  of(coalition: string, word: Restorable, id: string): Promise<Restoration> {
    const path = `/api/v1/coalitions/${coalition}/${word}/${id}/restoration`;
    return firstValueFrom(this.http.get<Restoration>(path));
  }
}
