import { inject, Injectable, signal } from '@angular/core';
import type { ActionPlanSummary, ActionPlanView } from '@zorgpaden/domain/action-plans/contract';
import type { CaseConference } from '@zorgpaden/domain/case-conferences/contract';
import { CaseConferenceClient } from '../../case-conferences';
import { type Failure, failureOf } from '../../platform/api/failure';
import { ActionPlanClient } from './action-plan-client';
import { planOfDay } from './plan-of-day';

/** The plans of a coalition, and the one that is open. */
@Injectable()
export class ActionPlanStore {
  private readonly client = inject(ActionPlanClient);
  private readonly conferences = inject(CaseConferenceClient);
  private readonly known = signal<readonly ActionPlanSummary[] | null>(null);
  private readonly open = signal<ActionPlanView | null>(null);
  private readonly standing = signal<readonly CaseConference[]>([]);
  private readonly why = signal<Failure | null>(null);
  /** The plan that was deleted last, for undoing that. */
  private readonly gone = signal<ActionPlanView | null>(null);

  readonly plans = this.known.asReadonly();
  readonly plan = this.open.asReadonly();
  /** Where this coalition discusses cases. */
  readonly meetings = this.standing.asReadonly();
  readonly failure = this.why.asReadonly();
  readonly deleted = this.gone.asReadonly();

  /** @param planId without it the one of today, or else the latest */
  async load(coalitionId: string, planId: string | undefined, today: string): Promise<void> {
    await this.attempt(async () => {
      const [plans, meetings] = await Promise.all([
        this.client.list(coalitionId),
        this.conferences.list(coalitionId),
      ]);
      this.standing.set(meetings);
      const id = planId ?? planOfDay(plans, today)?.id;
      this.open.set(id === undefined ? null : await this.client.one(coalitionId, id));
      this.known.set(plans);
    });
  }

  /** As it is after something was said of it here. */
  show(plan: ActionPlanView): void {
    this.open.set(plan);
  }

  delete(plan: ActionPlanView): Promise<boolean> {
    return this.attempt(async () => {
      await this.client.delete(plan);
      this.gone.set(plan);
    });
  }

  restore({ coalitionId, id }: ActionPlanView): Promise<boolean> {
    return this.attempt(async () => {
      this.open.set(await this.client.restore(coalitionId, id));
      this.gone.set(null);
    });
  }

  private async attempt(work: () => Promise<void>): Promise<boolean> {
    this.why.set(null);
    try {
      await work();
      return true;
    } catch (error) {
      this.why.set(failureOf(error));
      return false;
    }
  }
}
