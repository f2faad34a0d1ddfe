import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  FindingInQuarantine,
  FindingView,
  NewFinding,
} from '@zorgpaden/domain/client-data/contract';
import { firstValueFrom } from 'rxjs';

const url = '/api/v1/client-data-findings';

/** Where data of clients was found, and what is done about it. */
@Injectable()
export class ClientDataClient {
  private readonly http = inject(HttpClient);

  async pointAt(finding: NewFinding, key: string): Promise<void> {
    const headers = { 'Idempotency-Key': key };
    await firstValueFrom(this.http.post(url, finding, { headers }));
  }

  async all(): Promise<readonly FindingView[]> {
    const answer = this.http.get<{ items: FindingView[] }>(url);
    return (await firstValueFrom(answer)).items;
  }

  /** What is held back. */
  async texts(id: string): Promise<readonly string[]> {
    const answer = this.http.get<FindingInQuarantine>(`${url}/${id}`);
    return (await firstValueFrom(answer)).texts;
  }

  async quarantine(id: string): Promise<void> {
    await firstValueFrom(this.http.post(`${url}/${id}/quarantine`, {}));
  }

  async purge(id: string): Promise<void> {
    await firstValueFrom(this.http.post(`${url}/${id}/purge`, {}));
  }

  async release(id: string, reason: string): Promise<void> {
    await firstValueFrom(this.http.post(`${url}/${id}/release`, { reason }));
  }
}
