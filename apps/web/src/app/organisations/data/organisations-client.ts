import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { LikelyDouble, LikelyDoubleList } from '@zorgpaden/domain/likely-doubles/contract';
import type {
  NewOrganisationName,
  OrganisationChange,
  OrganisationList,
  OrganisationNameCorrection,
  OrganisationView,
} from '@zorgpaden/domain/organisations/contract';
import { firstValueFrom } from 'rxjs';

type Params = Readonly<Record<string, string>>;

const url = '/api/v1/organisations';

/** The register of organisations. */
@Injectable()
export class OrganisationsClient {
  private readonly http = inject(HttpClient);

  list(params: Params): Promise<OrganisationList> {
    return firstValueFrom(this.http.get<OrganisationList>(url, { params }));
  }

  one(id: string, params: Params): Promise<OrganisationView> {
    return firstValueFrom(this.http.get<OrganisationView>(`${url}/${id}`, { params }));
  }

  change({ id, version }: OrganisationView, given: OrganisationChange): Promise<OrganisationView> {
    const headers = { 'If-Match': `"${version}"` };
    return firstValueFrom(this.http.patch<OrganisationView>(`${url}/${id}`, given, { headers }));
  }

  rename({ id, version }: OrganisationView, name: NewOrganisationName): Promise<OrganisationView> {
    const headers = { 'If-Match': `"${version}"` };
    const path = `${url}/${id}/names`;
    return firstValueFrom(this.http.post<OrganisationView>(path, name, { headers }));
  }

  correctName(
    { id, version }: OrganisationView,
    correction: OrganisationNameCorrection,
  ): Promise<OrganisationView> {
    const headers = { 'If-Match': `"${version}"` };
    const path = `${url}/${id}/corrections`;
    return firstValueFrom(this.http.post<OrganisationView>(path, correction, { headers }));
  }

  /** Others of the register that it may be. */
  async doublesOf(one: OrganisationView): Promise<readonly LikelyDouble[]> {
    const { id, name, partnerType, website, email, phone, kvk, agb, oin, rsin } = one;
    const place = (one.visitingAddress ?? one.postalAddress)?.place ?? '';
    const given = { name, partnerType, place, website, email, phone, kvk, agb, oin, rsin };
    const params = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
    const answer = this.http.get<LikelyDoubleList>(`${url}/likely-doubles`, { params });
    const { items } = await firstValueFrom(answer);
    return items.filter(({ organisation }) => organisation.id !== id);
  }
}
