import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { LikelyDouble, LikelyDoubleList } from '@zorgpaden/domain/likely-doubles/contract';
import type { OrganisationItem, OrganisationList } from '@zorgpaden/domain/organisations/contract';
import type {
  NewPartnershipStatus,
  PartnershipView,
} from '@zorgpaden/domain/partnerships/contract';
import type { DomainCoverageView } from '@zorgpaden/domain/partnerships/coverage.contract';
import { firstValueFrom } from 'rxjs';
import { everyPage } from '../../platform/api/every-page';

type AsOf = Readonly<Record<string, string>>;

/** An organisation that is not in the register yet, as a form has it. */
export interface OrganisationToAdd {
  readonly name: string;
  readonly partnerType: string;
  readonly website: string;
  readonly kvk: string;
  readonly webDomains: readonly string[];
}

/** What a new partner is, as a form has it. */
export interface PartnerToAdd {
  readonly organisationId?: string;
  readonly organisation?: OrganisationToAdd;
  readonly status: string;
  readonly from: string;
  readonly part: string;
}

/** The partners of a coalition, and the register that they come from. */
@Injectable()
export class PartnershipsClient {
  private readonly http = inject(HttpClient);

  /** All of them: pages are for who asks by program. */
  partnerships(coalition: string, asOf: AsOf): Promise<readonly PartnershipView[]> {
    return everyPage<PartnershipView>(this.http, `${at(coalition)}/partnerships`, { ...asOf });
  }

  coverage(coalition: string, params: AsOf): Promise<DomainCoverageView> {
    return firstValueFrom(
      this.http.get<DomainCoverageView>(`${at(coalition)}/domain-coverage`, { params }),
    );
  }

  async organisations(query: string): Promise<readonly OrganisationItem[]> {
    const params = { query };
    const answer = this.http.get<OrganisationList>('/api/v1/organisations', { params });
    return (await firstValueFrom(answer)).items;
  }

  /** Of the register, what this one may be: the likeliest first. */
  async doublesOf({
    name,
    partnerType,
    website,
    kvk,
  }: OrganisationToAdd): Promise<readonly LikelyDouble[]> {
    const params = { name, partnerType, ...(website && { website }), ...(kvk && { kvk }) };
    const address = '/api/v1/organisations/likely-doubles';
    return (await firstValueFrom(this.http.get<LikelyDoubleList>(address, { params }))).items;
  }

  /** @param key the same for every press of one button: one partner is added */
  add(coalition: string, partner: PartnerToAdd, key: string): Promise<PartnershipView> {
    const headers = { 'Idempotency-Key': key };
    const answer = this.http.post<PartnershipView>(`${at(coalition)}/partnerships`, partner, {
      headers,
    });
    return firstValueFrom(answer);
  }

  state(
    coalition: string,
    { id, version }: PartnershipView,
    status: NewPartnershipStatus,
  ): Promise<PartnershipView> {
    const headers = { 'If-Match': `"${version}"` };
    const path = `${at(coalition)}/partnerships/${id}/statuses`;
    return firstValueFrom(this.http.post<PartnershipView>(path, status, { headers }));
  }

  changePart(coalition: string, { id, version }: PartnershipView, part: string) {
    const headers = { 'If-Match': `"${version}"` };
    const path = `${at(coalition)}/partnerships/${id}`;
    return firstValueFrom(this.http.patch<PartnershipView>(path, { part }, { headers }));
  }

  restore(coalition: string, { id }: PartnershipView): Promise<PartnershipView> {
    const path = `${at(coalition)}/partnerships/${id}/restoration`;
    return firstValueFrom(this.http.post<PartnershipView>(path, null));
  }
}

function at(coalition: string): string {
  return `/api/v1/coalitions/${coalition}`;
}
