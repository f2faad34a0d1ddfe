import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  ContactRouteContent,
  ContactRouteDraftView,
  ContactRouteView,
} from '@zorgpaden/domain/contact-routes/contract';
import { firstValueFrom } from 'rxjs';

type Draft = Pick<ContactRouteDraftView, 'baseVersion'> & {
  readonly content: ContactRouteContent | ContactRouteDraftView['content'];
};

/** The working copies of a coalition, and what I typed and did not save. */
@Injectable()
export class ContactRouteClient {
  private readonly http = inject(HttpClient);

  async all(coalition: string): Promise<readonly ContactRouteView[]> {
    const answer = this.http.get<{ items: ContactRouteView[] }>(routes(coalition));
    return (await firstValueFrom(answer)).items;
  }

  create(
    coalition: string,
    content: ContactRouteContent,
    key: string,
    draftId: string,
  ): Promise<ContactRouteView> {
    return firstValueFrom(
      this.http.post<ContactRouteView>(routes(coalition), content, {
        headers: { 'Idempotency-Key': key },
        params: { draft: draftId },
      }),
    );
  }

  change(route: ContactRouteView, content: ContactRouteContent): Promise<ContactRouteView> {
    return firstValueFrom(
      this.http.put<ContactRouteView>(one(route), content, { headers: ifMatch(route.version) }),
    );
  }

  async delete(route: ContactRouteView): Promise<void> {
    await firstValueFrom(this.http.delete<void>(one(route), { headers: ifMatch(route.version) }));
  }

  restore(route: ContactRouteView): Promise<ContactRouteView> {
    return firstValueFrom(this.http.post<ContactRouteView>(`${one(route)}/restoration`, {}));
  }

  verify(route: ContactRouteView, organisation: string): Promise<ContactRouteView> {
    const body = { organisation };
    return firstValueFrom(this.http.post<ContactRouteView>(`${one(route)}/verifications`, body));
  }

  async drafts(coalition: string): Promise<readonly ContactRouteDraftView[]> {
    const answer = this.http.get<{ items: ContactRouteDraftView[] }>(draftsOf(coalition));
    return (await firstValueFrom(answer)).items;
  }

  /** The id under which a new route can be drafted. */
  async newDraftId(coalition: string): Promise<string> {
    const answer = this.http.post<{ id: string }>(draftsOf(coalition), {});
    return (await firstValueFrom(answer)).id;
  }

  keepDraft(coalition: string, id: string, draft: Draft): Promise<ContactRouteDraftView> {
    return firstValueFrom(
      this.http.put<ContactRouteDraftView>(`${draftsOf(coalition)}/${id}`, draft),
    );
  }

  async discardDraft(coalition: string, id: string): Promise<void> {
    await firstValueFrom(this.http.delete<void>(`${draftsOf(coalition)}/${id}`));
  }
}

function routes(coalition: string): string {
  return `/api/v1/coalitions/${coalition}/contact-routes`;
}

function one(route: ContactRouteView): string {
  return `${routes(route.coalitionId)}/${route.id}`;
}

function draftsOf(coalition: string): string {
  return `/api/v1/coalitions/${coalition}/contact-route-drafts`;
}

/** Says which version was seen, so that nobody's change is overwritten unseen. */
function ifMatch(version: number): HttpHeaders {
  return new HttpHeaders({ 'If-Match': `"${version}"` });
}
