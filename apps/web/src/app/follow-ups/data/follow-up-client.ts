import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { FollowUpState } from '@zorgpaden/domain/follow-ups';
import type {
  FollowUpContent,
  FollowUpList,
  FollowUpsQuery,
  FollowUpView,
  NewFollowUp,
} from '@zorgpaden/domain/follow-ups/contract';
import type { InvitablePartners } from '@zorgpaden/domain/reflections/contract';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import { firstValueFrom } from 'rxjs';

/** What was promised in a coalition. */
@Injectable()
export class FollowUpClient {
  private readonly http = inject(HttpClient);

  list(coalition: string, asked: FollowUpsQuery): Promise<FollowUpList> {
    const given = Object.entries(asked).filter(([, value]) => value !== undefined);
    const params = Object.fromEntries(given) as Record<string, string | number>;
    return firstValueFrom(this.http.get<FollowUpList>(all(coalition), { params }));
  }

  /** The partners of today: who can own a promise. */
  async owners(coalition: string): Promise<{ id: string; name: string }[]> {
    const params = { on: amsterdamNow(Date.now()).date };
    const url = `/api/v1/coalitions/${coalition}/reflection-partners`;
    const answer = this.http.get<InvitablePartners>(url, { params });
    return (await firstValueFrom(answer)).items.map(({ organisation }) => organisation);
  }

  /** @param key the same for every press of one button: a promise is written down once */
  add(coalition: string, followUp: NewFollowUp, key: string): Promise<FollowUpView> {
    const headers = { 'Idempotency-Key': key };
    return firstValueFrom(this.http.post<FollowUpView>(all(coalition), followUp, { headers }));
  }

  change(
    coalition: string,
    { id, version }: FollowUpView,
    content: FollowUpContent,
  ): Promise<FollowUpView> {
    const headers = { 'If-Match': `"${version}"` };
    return firstValueFrom(
      this.http.put<FollowUpView>(`${all(coalition)}/${id}`, content, { headers }),
    );
  }

  step(
    coalition: string,
    { id }: FollowUpView,
    state: FollowUpState,
    outcome = '',
  ): Promise<FollowUpView> {
    const url = `${all(coalition)}/${id}/steps`;
    return firstValueFrom(this.http.post<FollowUpView>(url, { state, outcome }));
  }

  remove(coalition: string, { id, version }: FollowUpView): Promise<void> {
    const headers = { 'If-Match': `"${version}"` };
    return firstValueFrom(this.http.delete<void>(`${all(coalition)}/${id}`, { headers }));
  }

  restore(coalition: string, { id }: FollowUpView): Promise<FollowUpView> {
    return firstValueFrom(
      this.http.post<FollowUpView>(`${all(coalition)}/${id}/restoration`, null),
    );
  }
}

function all(coalition: string): string {
  return `/api/v1/coalitions/${coalition}/follow-ups`;
}
