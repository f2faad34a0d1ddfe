import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { AttentionList } from '@zorgpaden/domain/attention/contract';
import { firstValueFrom } from 'rxjs';

/** What asks for my attention. */
@Injectable()
export class AttentionClient {
  private readonly http = inject(HttpClient);

  list(): Promise<AttentionList> {
    return firstValueFrom(this.http.get<AttentionList>('/api/v1/me/attention'));
  }
}
