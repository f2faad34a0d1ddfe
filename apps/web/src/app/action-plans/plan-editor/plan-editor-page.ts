import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { form, submit } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { ActionPlanView } from '@zorgpaden/domain/action-plans/contract';
import type { KeptDraft } from '@zorgpaden/domain/drafts/contract';
import { amsterdamNow, type FieldProblem, sameJson } from '@zorgpaden/domain/shared';
import { coalitionTitle } from '../../coalitions';
import { DraftErrand, leaveDraft, ResumedDraft } from '../../drafts';
import { type Failure, failureOf } from '../../platform/api/failure';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { WhoElse } from '../../presences';
import { PartnerChoices } from '../../partnerships';
import { DraftStatus } from '../../ui/draft-status';
import { FailureText } from '../../ui/failure-text';
import { ErrorSummary, type SummaryItem } from '../../ui/fields/error-summary';
import { type AnyField, fieldId, shownErrors } from '../../ui/fields/field-errors';
import { fieldAt } from '../../ui/fields/field-at';
import type { Option } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { Skeleton } from '../../ui/skeleton';
import { ActionPlanClient } from '../data/action-plan-client';
import { judgePlan } from '../form/judge-plan';
import { blankPlan, contentOf, formOf, formOfDraft, type PlanForm } from '../form/plan-form';
import { planRules } from '../form/plan-rules';
import { GoalsSection } from '../ui/goals-section';
import { labelOf } from './labels';

/** Writing or changing a plan of action: goals, what they are measured by, and who does what. */
@Component({
  selector: 'zp-plan-editor-page',
  imports: [
    DraftStatus,
    ErrorSummary,
    FailureText,
    GoalsSection,
    MatButtonModule,
    ResumedDraft,
    RouterLink,
    Skeleton,
    TextField,
    WhoElse,
  ],
  providers: [PartnerChoices],
  templateUrl: './plan-editor-page.html',
  styleUrl: './plan-editor-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class PlanEditorPage {
  private readonly texts = inject(WorkspaceTexts);
  private readonly client = inject(ActionPlanClient);
  private readonly partners = inject(PartnerChoices);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);

  /** From the address; without a plan a new one is written. */
  readonly coalitionId = input.required<string>();
  readonly planId = input<string>();

  protected readonly words = computed(() => this.texts.words().actionPlans.editor);
  protected readonly retry = computed(() => this.texts.words().common.retry);
  protected readonly cancel = computed(() => this.texts.words().common.cancel);
  protected readonly title = computed(() =>
    this.planId() === undefined ? this.words().newTitle : this.words().changeTitle,
  );
  protected readonly back = computed(
    () => `${this.texts.root()}/coalities/${this.coalitionId()}/plan`,
  );
  protected readonly partnerOptions = signal<readonly Option[]>([]);
  protected readonly loaded = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly conflict = signal<ActionPlanView | null>(null);

  private readonly model = signal<PlanForm>({ title: '', from: '', lastDay: '', goals: [] });
  protected readonly fields = form(this.model, planRules, { name: 'plan' });
  protected readonly draft = new DraftErrand<PlanForm>();
  /** The version that is stored is newer than what somebody goes on with. */
  protected readonly isOlder = signal(false);
  private readonly summary = viewChild(ErrorSummary);
  private readonly key = crypto.randomUUID();
  /** The plan as it was opened, and what was in the form then. */
  private opened: ActionPlanView | null = null;
  private before: PlanForm | null = null;
  private saved = false;

  protected readonly busy = computed(() => this.fields().submitting());
  private readonly refused = signal<readonly FieldProblem[]>([]);
  protected readonly problems = computed<SummaryItem[]>(() =>
    this.refused().flatMap(({ pointer }) => {
      const field = fieldAt(this.fields, pointer);
      const [first] = shownErrors(field);
      if (first === undefined) return [];
      const label = labelOf(pointer, this.words());
      const text = this.texts.problem(first.kind, first.params);
      return [{ id: fieldId(field().name()), text: label ? `${label}: ${text}` : text }];
    }),
  );

  constructor() {
    coalitionTitle(() => this.title());
    afterNextRender(() => void this.load());
    effect(() => {
      const typed = this.model();
      if (this.loaded())
        untracked(() => {
          this.draft.typed(typed);
        });
    });
  }

  protected async load(): Promise<void> {
    this.failure.set(null);
    const id = this.planId();
    try {
      const coalitionId = this.coalitionId();
      const [partners, plan, draft] = await Promise.all([
        this.partners.of(coalitionId),
        id === undefined ? null : this.client.one(coalitionId, id),
        this.draft.open({ coalitionId, of: 'action-plan', id: id ?? coalitionId }),
      ]);
      this.partnerOptions.set(partners);
      this.open(plan);
      if (draft !== null) this.resume(draft);
      this.loaded.set(true);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.failure.set(null);
    const content = contentOf(this.fields().value());
    let problems: readonly FieldProblem[] = [];
    await submit(this.fields, async () => {
      problems = await judgePlan(content);
      if (problems.length > 0) return atFields(problems, this.at);
      try {
        await this.draft.settle();
        const plan =
          this.opened === null
            ? await this.client.create(this.coalitionId(), content, this.key)
            : await this.client.change(this.opened, content);
        await this.draft.done();
        this.saved = true;
        await this.router.navigateByUrl(`${this.back()}/${plan.id}`);
      } catch (error) {
        const failure = failureOf(error);
        problems =
          failure.problem?.errors?.flatMap(({ pointer, code }) =>
            pointer === undefined ? [] : [{ pointer, code }],
          ) ?? [];
        if (problems.length > 0) return atFields(problems, this.at);
        const current = (failure.problem as { current?: ActionPlanView } | undefined)?.current;
        if (failure.status === 412 && current !== undefined) this.conflict.set(current);
        else this.failure.set(failure);
      }
      return undefined;
    });
    // A form that is wrong by its own rules is not sent: what the contract says of it is told all the same.
    if (problems.length === 0 && this.fields().invalid()) problems = await judgePlan(content);
    this.refused.set(problems);
    if (problems.length > 0) {
      afterNextRender(() => this.summary()?.focus(), { injector: this.injector });
    }
  }

  protected keepMine(): void {
    const theirs = this.conflict();
    if (theirs === null) return;
    this.opened = theirs;
    this.draft.begin(this.model(), theirs.version);
    this.conflict.set(null);
    void this.save(new Event('submit'));
  }

  protected async takeTheirs(): Promise<void> {
    await this.draft.discard();
    this.open(this.conflict());
    this.conflict.set(null);
  }

  /** Throws away what was typed; what is stored comes back. */
  protected async startOver(): Promise<void> {
    await this.draft.discard();
    await this.load();
  }

  /** For the guard: @returns whether nothing that somebody typed is lost, or may be */
  async mayLeave(): Promise<boolean> {
    if (this.saved) return true;
    const typing = {
      dirty: () => this.changed(),
      keeper: this.draft.keeper,
      discard: () => this.draft.discard(),
    };
    return leaveDraft(typing, this.injector, this.texts.words().contactRoutes.leave);
  }

  /** The browser asks by itself when what was typed stands on this page only. */
  protected warn(event: BeforeUnloadEvent): void {
    if (!this.draft.isSafe()) event.preventDefault();
  }

  private changed(): boolean {
    const { before } = this;
    return before !== null && !sameJson(contentOf(before), contentOf(this.fields().value()));
  }

  private open(plan: ActionPlanView | null): void {
    const today = amsterdamNow(Date.now()).date;
    const title = this.words().defaultTitle({ year: today.slice(0, 4) });
    this.opened = plan;
    const value = plan === null ? blankPlan(today, title) : formOf(plan);
    this.before = structuredClone(value);
    this.fields().reset(value);
    this.draft.begin(value, plan?.version ?? null);
    this.refused.set([]);
    this.isOlder.set(false);
  }

  /** Goes on with what was typed before, on top of the version that it began from: saving tells of a newer one. */
  private resume({ baseVersion, content }: KeptDraft): void {
    const plan = this.opened;
    if (plan !== null && baseVersion !== null) {
      this.isOlder.set(baseVersion !== plan.version);
      this.opened = { ...plan, version: baseVersion };
    }
    const value = formOfDraft(content);
    this.fields().reset(value);
    this.draft.begin(value, baseVersion);
  }

  private readonly at = (pointer: string): AnyField => fieldAt(this.fields, pointer);
}

function atFields(problems: readonly FieldProblem[], at: (pointer: string) => AnyField) {
  return problems.map(({ pointer, code }) => ({ kind: code, fieldTree: at(pointer) }));
}
