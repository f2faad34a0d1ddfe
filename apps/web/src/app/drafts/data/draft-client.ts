import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { KeptDraft, KeptDraftList, TypedDraft } from '@zorgpaden/domain/drafts/contract';
import { firstValueFrom } from 'rxjs';

/** Of what a draft is. */
export interface DraftPlace {
  readonly coalitionId: string;
  readonly of: 'action-plan' | 'handover-note';
  /** Of the thing; of the coalition where it has one of them, or is about to have a new one. */
  readonly id: string;
}

/** What I typed and did not save. */
@Injectable({ providedIn: 'root' })
export class DraftClient {
  private readonly http = inject(HttpClient);

  async find(place: DraftPlace): Promise<KeptDraft | null> {
    const { items } = await firstValueFrom(this.http.get<KeptDraftList>(listOf(place)));
    return items.find(({ id }) => id === place.id) ?? null;
  }

  keep(place: DraftPlace, draft: TypedDraft): Promise<KeptDraft> {
    return firstValueFrom(this.http.put<KeptDraft>(`${listOf(place)}/${place.id}`, draft));
  }

  async discard(place: DraftPlace): Promise<void> {
    await firstValueFrom(this.http.delete(`${listOf(place)}/${place.id}`));
  }
}

function listOf({ coalitionId, of }: DraftPlace): string {
  return `/api/v1/coalitions/${coalitionId}/${of}-drafts`;
}
