import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { AgreementItem } from '@zorgpaden/domain/agreements/contract';
import type { Membership } from '@zorgpaden/domain/coalitions/membership.contract';
import type {
  MemberStateList,
  PartnerTablesList,
} from '@zorgpaden/domain/regional-coalitions/contract';
import type {
  JointProposalList,
  JointProposalView,
  NewJointProposal,
} from '@zorgpaden/domain/regional-coalitions/proposal.contract';
import { firstValueFrom } from 'rxjs';

type Query = Readonly<Record<string, string>>;

/** What a regional coalition sees of its local ones, and proposes to them. */
@Injectable()
export class RegionClient {
  private readonly http = inject(HttpClient);

  states(coalition: string, params: Query): Promise<MemberStateList> {
    const url = `${at(coalition)}/member-states`;
    return firstValueFrom(this.http.get<MemberStateList>(url, { params }));
  }

  /** The regional coalitions of a local one. */
  async memberships(coalition: string, params: Query): Promise<readonly Membership[]> {
    const url = `${at(coalition)}/memberships`;
    return (await firstValueFrom(this.http.get<{ items: Membership[] }>(url, { params }))).items;
  }

  tables(coalition: string, params: Query): Promise<PartnerTablesList> {
    const url = `${at(coalition)}/partner-tables`;
    return firstValueFrom(this.http.get<PartnerTablesList>(url, { params }));
  }

  proposals(coalition: string): Promise<JointProposalList> {
    return firstValueFrom(this.http.get<JointProposalList>(`${at(coalition)}/joint-proposals`));
  }

  /** Sent again it brings what is not there yet, and nothing twice. */
  propose(coalition: string, proposal: NewJointProposal): Promise<JointProposalView> {
    const url = `${at(coalition)}/joint-proposals`;
    return firstValueFrom(this.http.post<JointProposalView>(url, proposal));
  }

  /** What the region itself agreed or writes. */
  async agreements(coalition: string): Promise<readonly AgreementItem[]> {
    const url = `${at(coalition)}/agreements`;
    const answer = this.http.get<{ items: AgreementItem[] }>(url);
    return (await firstValueFrom(answer)).items.filter(({ state }) => state !== 'ended');
  }
}

function at(coalition: string): string {
  return `/api/v1/coalitions/${coalition}`;
}
