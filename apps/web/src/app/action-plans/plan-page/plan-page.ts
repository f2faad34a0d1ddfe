import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  signal,
  untracked,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type ActionCounts, countStates, may } from '@zorgpaden/domain/action-plans';
import type { ActionView, GoalView } from '@zorgpaden/domain/action-plans/contract';
import { phases } from '@zorgpaden/domain/phases';
import { addDays, amsterdamNow } from '@zorgpaden/domain/shared';
import { coalitionTitle } from '../../coalitions';
import { dateText } from '../../platform/moments';
import { Texts } from '../../platform/texts';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { askRestoration } from '../../restorations';
import { actorOf, SessionStore } from '../../sessions';
import { FailureText } from '../../ui/failure-text';
import { Skeleton } from '../../ui/skeleton';
import { ActionPlanClient } from '../data/action-plan-client';
import { ActionPlanStore } from '../data/action-plan-store';
import { byMonth, meetingsOf } from '../data/months';
import { GoalPart } from '../ui/goal-part';
import { askMeasurement } from '../ui/measure-dialog';
import { askProgress } from '../ui/progress-dialog';
import { YearPart } from '../ui/year-part';

/** A plan on one page: the goals in the order of the phases, and the year in which they are worked on. */
@Component({
  selector: 'zp-plan-page',
  imports: [FailureText, GoalPart, MatButtonModule, RouterLink, Skeleton, YearPart],
  providers: [ActionPlanStore],
  templateUrl: './plan-page.html',
  styleUrl: './plan-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlanPage {
  private readonly texts = inject(WorkspaceTexts);
  private readonly page = inject(Texts);
  private readonly client = inject(ActionPlanClient);
  private readonly session = inject(SessionStore);
  private readonly injector = inject(Injector);
  protected readonly store = inject(ActionPlanStore);

  /** From the address. */
  readonly coalitionId = input.required<string>();
  readonly planId = input<string>();

  protected readonly words = computed(() => this.texts.words().actionPlans);
  protected readonly retry = computed(() => this.texts.words().common.retry);
  protected readonly path = computed(
    () => `${this.texts.root()}/coalities/${this.coalitionId()}/plan`,
  );
  private readonly actor = computed(() => actorOf(this.session.user()));
  protected readonly mayWrite = computed(() =>
    may(this.actor(), 'change', { coalitionId: this.coalitionId() }),
  );
  protected readonly mayMeasure = computed(() =>
    may(this.actor(), 'measure', { coalitionId: this.coalitionId() }),
  );
  protected readonly done = signal('');

  /** Goals by phase, in the order of the phases; those of all phases last. */
  protected readonly sections = computed(() => {
    const goals = this.store.plan()?.goals ?? [];
    const names = this.page.public().finder.phases;
    return [
      ...phases.map((phase) => ({ phase, name: names[phase] })),
      { phase: null, name: this.words().allPhases },
    ]
      .map(({ phase, name }) => ({ name, goals: goals.filter((goal) => goal.phase === phase) }))
      .filter((section) => section.goals.length > 0);
  });
  protected readonly months = computed(() => {
    const plan = this.store.plan();
    return plan ? byMonth(plan.goals, meetingsOf(this.store.meetings(), plan, today())) : [];
  });
  protected readonly period = computed(() => {
    const plan = this.store.plan();
    if (plan === null) return '';
    const from = this.date(plan.from);
    if (plan.until === null) return this.words().openPeriod({ from });
    return this.words().period({ from, to: this.date(addDays(plan.until, -1)) });
  });
  protected readonly counts = computed(() => {
    const actions = (this.store.plan()?.goals ?? []).flatMap((goal) => goal.actions);
    const { done, dropped } = countStates(actions.map(({ state }) => state));
    const overdue = actions.filter(({ urgency }) => urgency === 'overdue').length;
    return { done, dropped, overdue, total: actions.length - dropped };
  });
  /** The others of this coalition, to look back at. */
  protected readonly others = computed(() =>
    (this.store.plans() ?? []).filter(({ id }) => id !== this.store.plan()?.id),
  );

  constructor() {
    coalitionTitle(() => (this.planId() && this.store.plan()?.title) || this.words().title);
    effect(() => {
      this.planId();
      untracked(() => void this.load());
    });
  }

  protected load(): Promise<void> {
    return this.store.load(this.coalitionId(), this.planId(), today());
  }

  protected readonly mayReport = ({ organisationId }: ActionView): boolean =>
    may(this.actor(), 'report-progress', { coalitionId: this.coalitionId(), organisationId });

  protected async report(action: ActionView): Promise<void> {
    const plan = this.store.plan();
    if (plan === null) return;
    const key = crypto.randomUUID();
    const changed = await askProgress(this.injector, {
      action,
      today: today(),
      send: (progress) => this.client.report(plan, action.id, progress, key),
    });
    if (changed === undefined) return;
    this.store.show(changed);
    this.done.set(this.words().progressDialog.saved);
  }

  protected async measure(goal: GoalView): Promise<void> {
    const plan = this.store.plan();
    if (plan === null || goal.indicator === null) return;
    const key = crypto.randomUUID();
    const changed = await askMeasurement(this.injector, {
      indicator: goal.indicator,
      today: today(),
      send: (measurement) => this.client.measure(plan, goal.id, measurement, key),
    });
    if (changed === undefined) return;
    this.store.show(changed);
    this.done.set(this.words().measureDialog.saved);
  }

  protected async remove(): Promise<void> {
    const plan = this.store.plan();
    if (plan === null || !(await this.store.delete(plan))) return;
    this.done.set(this.words().removed({ title: plan.title }));
    await this.store.load(this.coalitionId(), undefined, today());
  }

  protected async restore(): Promise<void> {
    const plan = this.store.deleted();
    if (plan === null) return;
    const goesOn = await askRestoration(this.injector, plan.coalitionId, 'action-plans', plan.id);
    if (!goesOn || !(await this.store.restore(plan))) return;
    this.done.set(this.words().restored({ title: plan.title }));
    await this.store.load(this.coalitionId(), plan.id, today());
  }

  protected totalOf({ open, busy, done }: ActionCounts): number {
    return open + busy + done;
  }

  protected print(): void {
    window.print();
  }

  private date(day: string): string {
    return dateText(day, this.texts.language());
  }
}

function today(): string {
  return amsterdamNow(Date.now()).date;
}
