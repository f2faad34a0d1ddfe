import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  CoalitionLead,
  CoalitionStatusPeriod,
  StatusCorrection,
} from '@zorgpaden/domain/coalitions/coalition-history.contract';
import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import type { Membership, NewMembership } from '@zorgpaden/domain/coalitions/membership.contract';
import { firstValueFrom, type Observable } from 'rxjs';

/** A day as an address carries it: nothing is today. */
export interface AsOf {
  readonly peildatum?: string;
}

/** What a coalition is and was, and how that is written down. */
@Injectable()
export class OverviewClient {
  private readonly http = inject(HttpClient);

  coalition(id: string, asOf: AsOf): Promise<CoalitionView> {
    return firstValueFrom(this.http.get<CoalitionView>(at(id), { params: { ...asOf } }));
  }

  statuses(id: string): Promise<readonly CoalitionStatusPeriod[]> {
    return items(this.http.get<List<CoalitionStatusPeriod>>(`${at(id)}/statuses`));
  }

  /** Of the day, and who led it before. */
  leads(id: string, asOf: AsOf): Promise<readonly CoalitionLead[]> {
    const params = { ...asOf, ended: 'true' };
    return items(this.http.get<List<CoalitionLead>>(`${at(id)}/leads`, { params }));
  }

  memberships(id: string, asOf: AsOf): Promise<readonly Membership[]> {
    const params = { ...asOf };
    return items(this.http.get<List<Membership>>(`${at(id)}/memberships`, { params }));
  }

  /** Coalitions of one municipality, to choose from. */
  coalitionsIn(municipality: string): Promise<readonly CoalitionView[]> {
    const params = { municipality };
    return items(this.http.get<List<CoalitionView>>('/api/v1/coalitions', { params }));
  }

  async state(id: string, status: StatusCorrection): Promise<void> {
    await firstValueFrom(this.http.post(`${at(id)}/statuses`, status));
  }

  async correct(
    id: string,
    held: CoalitionStatusPeriod,
    correction: StatusCorrection,
  ): Promise<void> {
    const path = `${at(id)}/statuses/${held.id}/corrections`;
    await firstValueFrom(this.http.post(path, correction, seen(held)));
  }

  async withdraw(id: string, held: CoalitionStatusPeriod, reason: string): Promise<void> {
    const path = `${at(id)}/statuses/${held.id}/withdrawal`;
    await firstValueFrom(this.http.post(path, { reason }, seen(held)));
  }

  async join(id: string, membership: NewMembership): Promise<void> {
    await firstValueFrom(this.http.post(`${at(id)}/memberships`, membership));
  }

  async accept(id: string, held: Membership): Promise<void> {
    const path = `${at(id)}/memberships/${held.id}/acceptance`;
    await firstValueFrom(this.http.post(path, null, seen(held)));
  }

  async end(id: string, held: Membership, on: string): Promise<void> {
    const path = `${at(id)}/memberships/${held.id}/end`;
    await firstValueFrom(this.http.post(path, { on }, seen(held)));
  }
}

interface List<Item> {
  readonly items: readonly Item[];
}

function at(coalition: string): string {
  return `/api/v1/coalitions/${coalition}`;
}

function seen({ version }: { readonly version: number }) {
  return { headers: { 'If-Match': `"${version}"` } };
}

async function items<Item>(answer: Observable<List<Item>>): Promise<readonly Item[]> {
  return (await firstValueFrom(answer)).items;
}
