import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  MergeProposalList,
  MergeProposalView,
  NewMergeProposal,
} from '@zorgpaden/domain/merge-proposals/contract';
import type { OrganisationItem, OrganisationList } from '@zorgpaden/domain/organisations/contract';
import { firstValueFrom } from 'rxjs';

/** Organisations that a coalition says are one. */
@Injectable()
export class MergeProposalsClient {
  private readonly http = inject(HttpClient);

  /** Those of every coalition that wait for an answer. */
  open(): Promise<MergeProposalList> {
    return firstValueFrom(this.http.get<MergeProposalList>('/api/v1/merge-proposals'));
  }

  /** The latest first. */
  async of(coalition: string, organisationId?: string): Promise<readonly MergeProposalView[]> {
    const params = organisationId === undefined ? {} : { organisationId };
    const answer = this.http.get<MergeProposalList>(at(coalition), { params });
    return (await firstValueFrom(answer)).items;
  }

  /** @param key the same for every press of one button: it is proposed once */
  async propose(coalition: string, proposal: NewMergeProposal, key: string): Promise<void> {
    const headers = { 'Idempotency-Key': key };
    await firstValueFrom(this.http.post(at(coalition), proposal, { headers }));
  }

  /** Of the register, by name or number: the nearest first. */
  async organisations(query: string): Promise<readonly OrganisationItem[]> {
    const answer = this.http.get<OrganisationList>('/api/v1/organisations', { params: { query } });
    return (await firstValueFrom(answer)).items;
  }

  async withdraw({ id, coalition }: MergeProposalView): Promise<void> {
    await firstValueFrom(this.http.post(`${at(coalition.id)}/${id}/withdrawal`, null));
  }

  async refuse({ id }: MergeProposalView, reason: string): Promise<void> {
    await firstValueFrom(this.http.post(`/api/v1/merge-proposals/${id}/refusal`, { reason }));
  }
}

function at(coalition: string): string {
  return `/api/v1/coalitions/${coalition}/merge-proposals`;
}
