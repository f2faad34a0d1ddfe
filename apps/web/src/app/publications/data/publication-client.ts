import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  PublicationComparison,
  publicationList,
  PublicationPreview,
  PublicationView,
} from '@zorgpaden/domain/publications/contract';
import { firstValueFrom } from 'rxjs';
import type { z } from 'zod';

/** What publishing would change, and the version of everything that it was read from. */
export interface NextPublication {
  readonly preview: PublicationPreview;
  readonly etag: string;
}

type PublicationListView = z.infer<typeof publicationList>;

export interface PublicationPage {
  readonly items: readonly PublicationView[];
  readonly older: boolean;
}

export interface Publishing {
  readonly note: string;
  readonly restore?: number;
  readonly replaceUnpublished?: boolean;
}

/** What a coalition made public, and what it could. */
@Injectable()
export class PublicationClient {
  private readonly http = inject(HttpClient);

  /** The newest first; `older` tells whether there is another page. */
  async page(coalition: string, page: number): Promise<PublicationPage> {
    const url = publications(coalition);
    const answer = this.http.get<PublicationListView>(url, { params: { page } });
    const { items, links } = await firstValueFrom(answer);
    return { items, older: links.next !== undefined };
  }

  one(coalition: string, number: number): Promise<PublicationView> {
    return firstValueFrom(this.http.get<PublicationView>(`${publications(coalition)}/${number}`));
  }

  async next(coalition: string): Promise<NextPublication> {
    const answer = this.http.get<PublicationPreview>(`${publications(coalition)}/next`, {
      observe: 'response',
    });
    const { body, headers } = await firstValueFrom(answer);
    if (!body) throw new Error('The summary of what publishing changes came without a body');
    return { preview: body, etag: headers.get('ETag') ?? '*' };
  }

  /** What changed from the other publication to this one. */
  compare(coalition: string, number: number, other: number): Promise<PublicationComparison> {
    const url = `${publications(coalition)}/${number}/comparison`;
    return firstValueFrom(this.http.get<PublicationComparison>(url, { params: { with: other } }));
  }

  /**
   * @param etag of the summary that was seen: what changed since is never published unseen
   * @param key the same for every press of one button: a publication happens once
   */
  publish(
    coalition: string,
    publishing: Publishing,
    etag: string,
    key: string,
  ): Promise<PublicationView> {
    return firstValueFrom(
      this.http.post<PublicationView>(publications(coalition), publishing, {
        headers: { 'If-Match': etag, 'Idempotency-Key': key },
      }),
    );
  }
}

function publications(coalition: string): string {
  return `/api/v1/coalitions/${coalition}/publications`;
}
