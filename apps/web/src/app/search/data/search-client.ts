import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Found, FoundList } from '@zorgpaden/domain/search/contract';
import { firstValueFrom } from 'rxjs';

/** Finds things in all that I may see. */
@Injectable({ providedIn: 'root' })
export class SearchClient {
  private readonly http = inject(HttpClient);

  async find(text: string): Promise<readonly Found[]> {
    const answer = this.http.post<FoundList>('/api/v1/search', { text });
    return (await firstValueFrom(answer)).items;
  }
}
