import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Foundation, FoundationContent } from '@zorgpaden/domain/foundations/contract';
import { firstValueFrom } from 'rxjs';

/** What a coalition stands on. */
@Injectable()
export class FoundationClient {
  private readonly http = inject(HttpClient);

  async list(
    coalition: string,
    asOf: { readonly peildatum?: string },
  ): Promise<readonly Foundation[]> {
    const answer = this.http.get<{ items: Foundation[] }>(at(coalition), { params: { ...asOf } });
    return (await firstValueFrom(answer)).items;
  }

  /** @param key the same for every press of one button: it is there once */
  async add(coalition: string, content: FoundationContent, key: string): Promise<void> {
    const headers = { 'Idempotency-Key': key };
    await firstValueFrom(this.http.post(at(coalition), content, { headers }));
  }

  async change(coalition: string, seen: Foundation, content: FoundationContent): Promise<void> {
    const path = `${at(coalition)}/${seen.id}`;
    await firstValueFrom(this.http.put(path, content, { headers: ifMatch(seen) }));
  }

  async remove(coalition: string, seen: Foundation): Promise<void> {
    const path = `${at(coalition)}/${seen.id}`;
    await firstValueFrom(this.http.delete(path, { headers: ifMatch(seen) }));
  }

  async restore(coalition: string, id: string): Promise<void> {
    await firstValueFrom(this.http.post(`${at(coalition)}/${id}/restoration`, null));
  }
}

function at(coalition: string): string {
  return `/api/v1/coalitions/${coalition}/foundations`;
}

function ifMatch({ version }: Foundation) {
  return { 'If-Match': `"${version}"` };
}
