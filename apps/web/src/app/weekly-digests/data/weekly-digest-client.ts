import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { DigestDay } from '@zorgpaden/domain/weekly-digests';
import type { WeeklyDigestChoice } from '@zorgpaden/domain/weekly-digests/contract';
import { firstValueFrom } from 'rxjs';

const url = '/api/v1/account/weekly-digest';

/** On which day I get a mail of what asks for my attention. */
@Injectable()
export class WeeklyDigestClient {
  private readonly http = inject(HttpClient);

  async day(): Promise<DigestDay | null> {
    return (await firstValueFrom(this.http.get<WeeklyDigestChoice>(url))).day;
  }

  async set(day: DigestDay | null): Promise<void> {
    await firstValueFrom(this.http.put(url, { day }));
  }
}
