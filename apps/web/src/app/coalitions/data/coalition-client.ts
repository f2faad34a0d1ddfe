import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { CoalitionPrivacy, CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import { firstValueFrom } from 'rxjs';

/** Coalitions, as everybody may read them. */
@Injectable()
export class CoalitionClient {
  private readonly http = inject(HttpClient);

  async all(): Promise<readonly CoalitionView[]> {
    const answer = this.http.get<{ items: CoalitionView[] }>('/api/v1/coalitions');
    return (await firstValueFrom(answer)).items;
  }

  one(id: string): Promise<CoalitionView> {
    return firstValueFrom(this.http.get<CoalitionView>(`/api/v1/coalitions/${id}`));
  }

  /** Says which version was seen, so that nobody's change is overwritten unseen. */
  statePrivacy({ id, version }: CoalitionView, privacy: CoalitionPrivacy): Promise<CoalitionView> {
    const headers = { 'If-Match': `"${version}"` };
    return firstValueFrom(
      this.http.put<CoalitionView>(`/api/v1/coalitions/${id}/privacy`, privacy, { headers }),
    );
  }
}
