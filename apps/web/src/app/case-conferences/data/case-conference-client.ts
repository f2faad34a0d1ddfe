import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  CaseConference,
  CaseConferenceContent,
  CaseConferenceList,
} from '@zorgpaden/domain/case-conferences/contract';
import { firstValueFrom } from 'rxjs';

/** Standing meetings about cases. */
@Injectable()
export class CaseConferenceClient {
  private readonly http = inject(HttpClient);

  async list(coalition: string): Promise<readonly CaseConference[]> {
    return (await firstValueFrom(this.http.get<CaseConferenceList>(at(coalition)))).items;
  }

  /** @param key the same for every press of one button: it is there once */
  async add(coalition: string, content: CaseConferenceContent, key: string): Promise<void> {
    const headers = { 'Idempotency-Key': key };
    await firstValueFrom(this.http.post(at(coalition), content, { headers }));
  }

  async change(
    coalition: string,
    held: CaseConference,
    content: CaseConferenceContent,
  ): Promise<void> {
    const path = `${at(coalition)}/${held.id}`;
    await firstValueFrom(this.http.put(path, content, seen(held)));
  }

  async remove(coalition: string, held: CaseConference): Promise<void> {
    await firstValueFrom(this.http.delete(`${at(coalition)}/${held.id}`, seen(held)));
  }

  async restore(coalition: string, { id }: CaseConference): Promise<void> {
    await firstValueFrom(this.http.post(`${at(coalition)}/${id}/restoration`, null));
  }
}

function at(coalition: string): string {
  return `/api/v1/coalitions/${coalition}/case-conferences`;
}

function seen({ version }: CaseConference) {
  return { headers: { 'If-Match': `"${version}"` } };
}
