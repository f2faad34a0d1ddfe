import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { AttentionList } from '@zorgpaden/domain/attention/contract';
import { firstValueFrom } from 'rxjs';

/** What asks for my attention. */
@Injectable()
export class AttentionClient {
  private readonly http = inject(HttpClient);

  /** Of one coalition, or of all that I work on. */
  list(coalitionId: string | null): Promise<AttentionList> {
    const params = coalitionId === null ? {} : { coalitionId };
    return firstValueFrom(this.http.get<AttentionList>('/api/v1/me/attention', { params }));
  }
}
