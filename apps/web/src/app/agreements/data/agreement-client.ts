import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  AgreementCounts,
  AgreementItem,
  AgreementVersionView,
  AgreementView,
  AgreementWriting,
} from '@zorgpaden/domain/agreements/contract';
import type { AgreementDraftView } from '@zorgpaden/domain/agreements/draft.contract';
import type { NewConsent } from '@zorgpaden/domain/agreements/consent.contract';
import type { PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import type { Json } from '@zorgpaden/domain/shared';
import { firstValueFrom } from 'rxjs';

type Query = Readonly<Record<string, string>>;

export interface AgreementPage {
  readonly items: readonly AgreementItem[];
  readonly links: { readonly next?: string; readonly prev?: string };
}

/** The agreements of a coalition. Who changes one says which version was seen. */
@Injectable()
export class AgreementClient {
  private readonly http = inject(HttpClient);

  list(coalitionId: string, params: Query): Promise<AgreementPage> {
    return firstValueFrom(this.http.get<AgreementPage>(listOf(coalitionId), { params }));
  }

  counts(coalitionId: string, params: Query): Promise<AgreementCounts> {
    const url = `${base(coalitionId)}/agreement-counts`;
    return firstValueFrom(this.http.get<AgreementCounts>(url, { params }));
  }

  one(coalitionId: string, id: string, params: Query): Promise<AgreementView> {
    return firstValueFrom(this.http.get<AgreementView>(`${listOf(coalitionId)}/${id}`, { params }));
  }

  version(coalitionId: string, id: string, number: number): Promise<AgreementVersionView> {
    const url = `${listOf(coalitionId)}/${id}/versions/${number}`;
    return firstValueFrom(this.http.get<AgreementVersionView>(url));
  }

  /** @param key the same for the same save: sent again it happens once */
  create(
    coalitionId: string,
    writing: AgreementWriting,
    draft: string,
    key: string,
  ): Promise<AgreementView> {
    const options = { params: { draft }, headers: { 'Idempotency-Key': key } };
    return firstValueFrom(this.http.post<AgreementView>(listOf(coalitionId), writing, options));
  }

  change(
    coalitionId: string,
    { id, version }: Seen,
    writing: AgreementWriting,
    key: string,
  ): Promise<AgreementView> {
    const headers = { 'Idempotency-Key': key, 'If-Match': `"${version}"` };
    return firstValueFrom(
      this.http.put<AgreementView>(`${listOf(coalitionId)}/${id}`, writing, { headers }),
    );
  }

  /** A step in its life, with what belongs to it. */
  step(coalitionId: string, { id, version }: Seen, what: string, body: object | null = null) {
    const headers = { 'If-Match': `"${version}"` };
    const url = `${listOf(coalitionId)}/${id}/${what}`;
    return firstValueFrom(this.http.post<AgreementView>(url, body, { headers }));
  }

  takeBack(coalitionId: string, seen: Seen): Promise<AgreementView> {
    return this.undo(coalitionId, seen, 'proposal');
  }

  /** Takes it away from the public pages. */
  conceal(coalitionId: string, seen: Seen): Promise<AgreementView> {
    return this.undo(coalitionId, seen, 'disclosure');
  }

  private undo(coalitionId: string, { id, version }: Seen, what: string): Promise<AgreementView> {
    const headers = { 'If-Match': `"${version}"` };
    const url = `${listOf(coalitionId)}/${id}/${what}`;
    return firstValueFrom(this.http.delete<AgreementView>(url, { headers }));
  }

  consent(coalitionId: string, id: string, given: NewConsent, key: string): Promise<AgreementView> {
    const headers = { 'Idempotency-Key': key };
    const url = `${listOf(coalitionId)}/${id}/consents`;
    return firstValueFrom(this.http.post<AgreementView>(url, given, { headers }));
  }

  remind(coalitionId: string, id: string, organisationId: string): Promise<AgreementView> {
    const url = `${listOf(coalitionId)}/${id}/reminders`;
    return firstValueFrom(this.http.post<AgreementView>(url, { organisationId }));
  }

  discard(coalitionId: string, { id, version }: Seen): Promise<void> {
    const headers = { 'If-Match': `"${version}"` };
    return firstValueFrom(this.http.delete<void>(`${listOf(coalitionId)}/${id}`, { headers }));
  }

  restore(coalitionId: string, id: string): Promise<AgreementView> {
    const url = `${listOf(coalitionId)}/${id}/restoration`;
    return firstValueFrom(this.http.post<AgreementView>(url, null));
  }

  /** Those who can be a party today. */
  async partners(coalitionId: string): Promise<readonly PartnershipView['organisation'][]> {
    const url = `${base(coalitionId)}/partnerships`;
    const answer = this.http.get<{ items: PartnershipView[] }>(url);
    return (await firstValueFrom(answer)).items
      .filter(({ status }) => status === 'active')
      .map(({ organisation }) => organisation);
  }

  async drafts(coalitionId: string): Promise<readonly AgreementDraftView[]> {
    const answer = this.http.get<{ items: AgreementDraftView[] }>(draftsOf(coalitionId));
    return (await firstValueFrom(answer)).items;
  }

  async beginDraft(coalitionId: string): Promise<string> {
    const answer = this.http.post<{ id: string }>(draftsOf(coalitionId), null);
    return (await firstValueFrom(answer)).id;
  }

  saveDraft(
    coalitionId: string,
    id: string,
    draft: { baseVersion: number | null; content: Json },
  ): Promise<AgreementDraftView> {
    const url = `${draftsOf(coalitionId)}/${id}`;
    return firstValueFrom(this.http.put<AgreementDraftView>(url, draft));
  }

  discardDraft(coalitionId: string, id: string): Promise<void> {
    return firstValueFrom(this.http.delete<void>(`${draftsOf(coalitionId)}/${id}`));
  }
}

/** What somebody looked at before changing it. */
export type Seen = Pick<AgreementView, 'id' | 'version'>;

const base = (coalitionId: string) => `/api/v1/coalitions/${coalitionId}`;
const listOf = (coalitionId: string) => `${base(coalitionId)}/agreements`;
const draftsOf = (coalitionId: string) => `${base(coalitionId)}/agreement-drafts`;
