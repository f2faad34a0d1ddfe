import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Problem } from '@zorgpaden/domain/shared/contract';
import { catchError, firstValueFrom, map, of } from 'rxjs';
import { Texts } from './texts';

/** What came of asking: an answer, a refusal of the question, or nothing that helps. */
export type Answer<Body> =
  | { readonly kind: 'found'; readonly body: Body }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'failed'; readonly offline: boolean };

/** Asks the public API in the language of the page. Never throws: a page has a state for everything. */
@Injectable({ providedIn: 'root' })
export class PublicApi {
  private readonly http = inject(HttpClient);
  private readonly texts = inject(Texts);

  get<Body>(path: string, query: Record<string, string | undefined> = {}): Promise<Answer<Body>> {
    const params = Object.fromEntries(
      Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    const headers = { 'Accept-Language': this.texts.language() };
    return firstValueFrom(
      this.http.get<Body>(`/api/v1${path}`, { params, headers }).pipe(
        map((body): Answer<Body> => ({ kind: 'found', body })),
        catchError((error: unknown) => of(refusal(error))),
      ),
    );
  }
}

function refusal(error: unknown): Answer<never> {
  if (!(error instanceof HttpErrorResponse)) throw error;
  if (error.status >= 400 && error.status < 500 && isProblem(error.error)) {
    return { kind: 'refused', problem: error.error };
  }
  return { kind: 'failed', offline: error.status === 0 };
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'status' in body;
}
