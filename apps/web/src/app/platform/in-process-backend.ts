import {
  HttpBackend,
  HttpErrorResponse,
  type HttpEvent,
  HttpHeaders,
  type HttpRequest,
  HttpResponse,
} from '@angular/common/http';
import { inject, Injectable, REQUEST_CONTEXT } from '@angular/core';
import { from, map, type Observable, throwError } from 'rxjs';
import type { PageContext } from './page-context';

/**
 * While a page is rendered on the server, the application asks the API through a function instead of
 * the network. Only relative addresses under `/api/` exist here: nothing can be made to fetch elsewhere.
 */
@Injectable()
export class InProcessBackend implements HttpBackend {
  private readonly context = inject(REQUEST_CONTEXT) as PageContext | null;

  handle(request: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    const { pathname, search } = new URL(request.urlWithParams, 'http://localhost');
    if (!this.context || !pathname.startsWith('/api/') || request.method !== 'GET') {
      return throwError(() => new HttpErrorResponse({ url: request.url, status: 503 }));
    }
    const language = request.headers.get('Accept-Language') === 'en' ? 'en' : 'nl';
    return from(this.context.api(pathname + search, language)).pipe(
      map(({ status, body }) => answer(request.url, status, body)),
    );
  }
}

function answer(url: string, status: number, text: string): HttpResponse<unknown> {
  const body: unknown = text === '' ? null : JSON.parse(text);
  const headers = new HttpHeaders();
  if (status >= 200 && status < 300) return new HttpResponse({ url, status, headers, body });
  throw new HttpErrorResponse({ url, status, headers, error: body });
}
