import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { MyData } from '@zorgpaden/domain/privacy/contract';
import { firstValueFrom } from 'rxjs';

/** Where the answer can be taken along as a file. */
export const MY_DATA = '/api/v1/me/data';

/** What is held about me. */
@Injectable()
export class MyDataClient {
  private readonly http = inject(HttpClient);

  all(): Promise<MyData> {
    return firstValueFrom(this.http.get<MyData>(MY_DATA));
  }

  async remove(email: string): Promise<void> {
    await firstValueFrom(this.http.post<void>('/api/v1/me/removal', { email }));
  }
}
