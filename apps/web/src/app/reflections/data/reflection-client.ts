import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  InvitablePartners,
  ReflectionList,
  ReflectionPlan,
  ReflectionPreparation,
  ReflectionRecord,
  ReflectionView,
} from '@zorgpaden/domain/reflections/contract';
import { firstValueFrom } from 'rxjs';

/** Where a reflection is: in which coalition, and which one. */
export interface ReflectionPlace {
  readonly coalition: string;
  readonly id: string;
}

/** A step in the life of a reflection, as the last part of its address, and what goes along. */
export type ReflectionStep =
  | { readonly to: 'cancellation'; readonly body: { readonly reason: string } }
  | { readonly to: 'meeting'; readonly body: { readonly present: readonly string[] } }
  | { readonly to: 'closure'; readonly body: null };

/** The reflections of a coalition, and what is done with them. */
@Injectable()
export class ReflectionClient {
  private readonly http = inject(HttpClient);

  list(
    coalition: string,
    asked: { readonly peildatum?: string; readonly page: number },
  ): Promise<ReflectionList> {
    const params = { ...asked };
    return firstValueFrom(this.http.get<ReflectionList>(all(coalition), { params }));
  }

  one(
    place: ReflectionPlace,
    asked: { readonly peildatum?: string } = {},
  ): Promise<ReflectionView> {
    return firstValueFrom(this.http.get<ReflectionView>(address(place), { params: asked }));
  }

  /** Who is a partner on the day, with the address that is known of each. */
  async invitable(coalition: string, on: string): Promise<InvitablePartners['items']> {
    const url = `/api/v1/coalitions/${coalition}/reflection-partners`;
    const answer = this.http.get<InvitablePartners>(url, { params: { on } });
    return (await firstValueFrom(answer)).items;
  }

  /** @param key the same for every press of one button: a conversation is planned once */
  plan(coalition: string, plan: ReflectionPlan, key: string): Promise<ReflectionView> {
    const headers = { 'Idempotency-Key': key };
    return firstValueFrom(this.http.post<ReflectionView>(all(coalition), plan, { headers }));
  }

  move(place: ReflectionPlace, plan: ReflectionPlan, version: number): Promise<ReflectionView> {
    return firstValueFrom(
      this.http.put<ReflectionView>(address(place), plan, { headers: seen(version) }),
    );
  }

  take(
    place: ReflectionPlace,
    { to, body }: ReflectionStep,
    version: number,
  ): Promise<ReflectionView> {
    const url = `${address(place)}/${to}`;
    return firstValueFrom(this.http.post<ReflectionView>(url, body, { headers: seen(version) }));
  }

  record(
    place: ReflectionPlace,
    record: ReflectionRecord,
    version: number,
  ): Promise<ReflectionView> {
    const url = `${address(place)}/record`;
    return firstValueFrom(this.http.put<ReflectionView>(url, record, { headers: seen(version) }));
  }

  share(place: ReflectionPlace, shared: boolean, version: number): Promise<ReflectionView> {
    const url = `${address(place)}/sharing`;
    return firstValueFrom(
      this.http.put<ReflectionView>(url, { shared }, { headers: seen(version) }),
    );
  }

  hear(place: ReflectionPlace, organisationId: string, on: string): Promise<ReflectionView> {
    const url = `${address(place)}/hearings`;
    return firstValueFrom(this.http.post<ReflectionView>(url, { organisationId, on }));
  }

  unhear(place: ReflectionPlace, organisationId: string, reason: string): Promise<ReflectionView> {
    const url = `${address(place)}/hearings/${organisationId}/withdrawal`;
    return firstValueFrom(this.http.post<ReflectionView>(url, { reason }));
  }

  prepare(
    place: ReflectionPlace,
    organisationId: string,
    preparation: ReflectionPreparation,
  ): Promise<void> {
    const url = `${address(place)}/preparations/${organisationId}`;
    return firstValueFrom(this.http.put<void>(url, preparation));
  }
}

function all(coalition: string): string {
  return `/api/v1/coalitions/${coalition}/reflections`;
}

function address({ coalition, id }: ReflectionPlace): string {
  return `${all(coalition)}/${id}`;
}

/** The version that was seen: what somebody else changed since is never written over. */
function seen(version: number) {
  return { 'If-Match': `"${version}"` };
}
