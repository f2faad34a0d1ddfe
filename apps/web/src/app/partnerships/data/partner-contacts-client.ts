import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  NewPartnerContact,
  NewPartnerPerson,
  PartnerContactChange,
  PartnerContactView,
} from '@zorgpaden/domain/partner-contacts/contract';
import { firstValueFrom } from 'rxjs';
import { everyPage } from '../../platform/api/every-page';

/** With whom one works at the partners of a coalition. */
@Injectable()
export class PartnerContactsClient {
  private readonly http = inject(HttpClient);

  /** @param partnershipId leave it out for those of every partner */
  list(coalition: string, partnershipId?: string): Promise<readonly PartnerContactView[]> {
    const asked = partnershipId === undefined ? {} : { partnershipId };
    return everyPage<PartnerContactView>(this.http, at(coalition), asked);
  }

  /** @param key the same for every press of one button: one contact is added */
  add(coalition: string, contact: NewPartnerContact, key: string): Promise<PartnerContactView> {
    const headers = { 'Idempotency-Key': key };
    return firstValueFrom(this.http.post<PartnerContactView>(at(coalition), contact, { headers }));
  }

  change(
    coalition: string,
    { id, version }: PartnerContactView,
    given: PartnerContactChange,
  ): Promise<PartnerContactView> {
    const headers = { 'If-Match': `"${version}"` };
    const path = `${at(coalition)}/${id}`;
    return firstValueFrom(this.http.put<PartnerContactView>(path, given, { headers }));
  }

  async remove(coalition: string, id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`${at(coalition)}/${id}`));
  }

  async restore(coalition: string, id: string): Promise<void> {
    await firstValueFrom(this.http.post(`${at(coalition)}/${id}/restoration`, null));
  }

  async namePerson(coalition: string, id: string, person: NewPartnerPerson): Promise<void> {
    await firstValueFrom(this.http.put(`${at(coalition)}/${id}/person`, person));
  }

  async removePerson(coalition: string, id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`${at(coalition)}/${id}/person`));
  }
}

function at(coalition: string): string {
  return `/api/v1/coalitions/${coalition}/partner-contacts`;
}
