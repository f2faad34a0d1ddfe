import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { MunicipalityMatch } from '@zorgpaden/domain/municipalities/contract';
import type {
  NewReorganisation,
  ReorganisationCheck,
  ReorganisationPreview,
  ReorganisationView,
} from '@zorgpaden/domain/reorganisations/contract';
import { firstValueFrom, type Observable } from 'rxjs';

/** What a reorganisation would do, and the tag that says that somebody saw it. */
export interface SeenPreview {
  readonly preview: ReorganisationPreview;
  readonly tag: string;
}

const url = '/api/v1/reorganisations';

/** Municipalities that go up into others, and what went over with them. */
@Injectable()
export class ReorganisationClient {
  private readonly http = inject(HttpClient);

  list(): Promise<readonly ReorganisationView[]> {
    return items(this.http.get<List<ReorganisationView>>(url));
  }

  municipalities(): Promise<readonly MunicipalityMatch[]> {
    return items(this.http.get<List<MunicipalityMatch>>('/api/v1/municipalities'));
  }

  /** @param key the same for every press of one button: it is prepared once */
  prepare(content: NewReorganisation, key: string): Promise<ReorganisationView> {
    const headers = { 'Idempotency-Key': key };
    return firstValueFrom(this.http.post<ReorganisationView>(url, content, { headers }));
  }

  change(seen: ReorganisationView, content: NewReorganisation): Promise<ReorganisationView> {
    const path = `${url}/${seen.id}`;
    return firstValueFrom(this.http.put<ReorganisationView>(path, content, ifMatch(seen)));
  }

  async drop(seen: ReorganisationView): Promise<void> {
    await firstValueFrom(this.http.delete(`${url}/${seen.id}`, ifMatch(seen)));
  }

  async preview(id: string): Promise<SeenPreview> {
    const answer = await firstValueFrom(
      this.http.get<ReorganisationPreview>(`${url}/${id}/preview`, { observe: 'response' }),
    );
    if (answer.body === null) throw new Error('A preview has a body.');
    return { preview: answer.body, tag: answer.headers.get('ETag') ?? '' };
  }

  carryOut(id: string, tag: string): Promise<ReorganisationView> {
    const headers = { 'If-Match': tag };
    const path = `${url}/${id}/completion`;
    return firstValueFrom(this.http.post<ReorganisationView>(path, null, { headers }));
  }

  checks(coalition: string): Promise<readonly ReorganisationCheck[]> {
    return items(this.http.get<List<ReorganisationCheck>>(checksOf(coalition)));
  }

  check(coalition: string, { id }: ReorganisationCheck): Promise<readonly ReorganisationCheck[]> {
    const path = `${checksOf(coalition)}/${id}/completion`;
    return items(this.http.post<List<ReorganisationCheck>>(path, null));
  }
}

interface List<Item> {
  readonly items: readonly Item[];
}

function checksOf(coalition: string): string {
  return `/api/v1/coalitions/${coalition}/reorganisation-checks`;
}

function ifMatch({ version }: ReorganisationView) {
  return { headers: { 'If-Match': `"${version}"` } };
}

async function items<Item>(answer: Observable<List<Item>>): Promise<readonly Item[]> {
  return (await firstValueFrom(answer)).items;
}
