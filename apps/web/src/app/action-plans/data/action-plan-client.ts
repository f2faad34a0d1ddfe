import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  ActionPlanContent,
  ActionPlanSummary,
  ActionPlanView,
} from '@zorgpaden/domain/action-plans/contract';
import type { ActionState } from '@zorgpaden/domain/action-plans';
import { firstValueFrom } from 'rxjs';

interface Said {
  readonly on: string;
  readonly note: string;
}

/** The plans of action of a coalition, and how far they are. */
@Injectable()
export class ActionPlanClient {
  private readonly http = inject(HttpClient);

  async list(coalition: string): Promise<readonly ActionPlanSummary[]> {
    const answer = this.http.get<{ items: ActionPlanSummary[] }>(plans(coalition));
    return (await firstValueFrom(answer)).items;
  }

  one(coalition: string, id: string): Promise<ActionPlanView> {
    return firstValueFrom(this.http.get<ActionPlanView>(`${plans(coalition)}/${id}`));
  }

  /** @param key the same for every press of one button: a plan is written once */
  create(coalition: string, content: ActionPlanContent, key: string): Promise<ActionPlanView> {
    const headers = { 'Idempotency-Key': key };
    return firstValueFrom(this.http.post<ActionPlanView>(plans(coalition), content, { headers }));
  }

  change(
    { coalitionId, id, version }: ActionPlanView,
    content: ActionPlanContent,
  ): Promise<ActionPlanView> {
    const headers = { 'If-Match': `"${version}"` };
    const url = `${plans(coalitionId)}/${id}`;
    return firstValueFrom(this.http.put<ActionPlanView>(url, content, { headers }));
  }

  async delete({ coalitionId, id, version }: ActionPlanView): Promise<void> {
    const headers = { 'If-Match': `"${version}"` };
    await firstValueFrom(this.http.delete(`${plans(coalitionId)}/${id}`, { headers }));
  }

  restore(coalition: string, id: string): Promise<ActionPlanView> {
    const url = `${plans(coalition)}/${id}/restoration`;
    return firstValueFrom(this.http.post<ActionPlanView>(url, null));
  }

  report(
    { coalitionId, id }: ActionPlanView,
    actionId: string,
    progress: Said & { readonly state: ActionState },
    key: string,
  ): Promise<ActionPlanView> {
    return this.say(`${plans(coalitionId)}/${id}/actions/${actionId}/progress`, progress, key);
  }

  measure(
    { coalitionId, id }: ActionPlanView,
    goalId: string,
    measurement: Said & { readonly value: number },
    key: string,
  ): Promise<ActionPlanView> {
    return this.say(`${plans(coalitionId)}/${id}/goals/${goalId}/measurements`, measurement, key);
  }

  private say(url: string, body: object, key: string): Promise<ActionPlanView> {
    const headers = { 'Idempotency-Key': key };
    return firstValueFrom(this.http.post<ActionPlanView>(url, body, { headers }));
  }
}

function plans(coalition: string): string {
  return `/api/v1/coalitions/${coalition}/action-plans`;
}
