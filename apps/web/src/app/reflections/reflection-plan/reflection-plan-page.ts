import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { amsterdamNow, isPlainDate } from '@zorgpaden/domain/shared';
import { coalitionTitle } from '../../coalitions';
import { type Failure, failureOf } from '../../platform/api/failure';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { WhoElse } from '../../presences';
import { failureSentence, FailureText } from '../../ui/failure-text';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';
import { TimeField } from '../../ui/fields/time-field';
import { Skeleton } from '../../ui/skeleton';
import { ReflectionClient } from '../data/reflection-client';
import { ReflectionStore } from '../data/reflection-store';
import { InvitedFields } from './invited-fields';
import { clockOf } from '../../ui/fields/clock-of';
import { emptyPlan, formOf, planOf, withPartners } from './plan-form';

/** Plans a conversation, or changes the plan of one: when, where, and who is asked at which address. */
@Component({
  selector: 'zp-reflection-plan-page',
  imports: [
    ErrorSummary,
    FailureText,
    InvitedFields,
    MatButtonModule,
    RouterLink,
    Skeleton,
    TextField,
    TimeField,
    WhoElse,
  ],
  templateUrl: './reflection-plan-page.html',
  styleUrl: './reflection-plan-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReflectionPlanPage {
  private readonly client = inject(ReflectionClient);
  private readonly store = inject(ReflectionStore);
  private readonly texts = inject(WorkspaceTexts);
  private readonly router = inject(Router);
  /** Nothing for a new one. */
  readonly reflectionId = input<string>();

  protected readonly words = computed(() => this.texts.words().reflections.plan);
  protected readonly common = computed(() => this.texts.words().common);
  protected readonly coalitionId = this.store.coalitionId;
  protected readonly path = computed(
    () => `${this.texts.root()}/coalities/${this.coalitionId()}/reflectie`,
  );
  protected readonly title = computed(() =>
    this.reflectionId() === undefined ? this.words().title : this.words().moveTitle,
  );
  protected readonly back = computed(() => this.texts.words().reflections.page.back);
  protected readonly send = computed(() => {
    const { busy, save, send, sendPast } = this.words();
    if (this.errand.busy()) return busy;
    if (this.reflectionId() !== undefined) return save;
    return this.isPast() ? sendPast : send;
  });
  protected readonly today = amsterdamNow(Date.now()).date;
  protected readonly clockOf = clockOf;
  protected readonly loaded = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  /** One key for one conversation: a second press, or one after a lost answer, plans nothing twice. */
  private readonly key = crypto.randomUUID();
  private version = 0;

  private readonly model = signal(emptyPlan);
  protected readonly fields = form(
    this.model,
    (path) => {
      required(path.date);
      required(path.startsAt);
      required(path.endsAt);
      required(path.place);
      free(path.place);
      free(path.note);
    },
    { name: 'reflection-plan' },
  );
  protected readonly isPast = computed(() => {
    const date = this.fields.date().value();
    return isPlainDate(date) && date < this.today;
  });
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.summary(),
    refusal: (failure) =>
      failure.problem?.errors?.[0]?.detail ?? failureSentence(failure, this.texts),
    fields: () => {
      const { date, startsAt, endsAt, place, note } = this.fields;
      const words = this.words();
      return [
        { field: date, label: words.date, pointer: '/date' },
        { field: startsAt, label: words.startsAt, pointer: '/startsAt' },
        { field: endsAt, label: words.endsAt, pointer: '/endsAt' },
        { field: place, label: words.place, pointer: '/place' },
        { field: note, label: words.note, pointer: '/note' },
        ...this.addressFields(),
      ];
    },
  });

  constructor() {
    coalitionTitle(() => this.title());
    effect(() => {
      if (this.store.coalitionId()) untracked(() => void this.load());
    });
    effect(() => {
      const date = this.fields.date().value();
      if (isPlainDate(date) && this.loaded()) untracked(() => void this.loadPartners(date));
    });
  }

  protected async load(): Promise<void> {
    this.failure.set(null);
    const id = this.reflectionId();
    if (id !== undefined) {
      await this.store.load(id);
      const reflection = this.store.reflection();
      if (reflection === null) {
        this.failure.set(this.store.failure());
        return;
      }
      this.version = reflection.version;
      this.fields().reset(formOf(reflection));
    } else if (!this.loaded()) {
      this.fields().reset({ ...emptyPlan, date: this.today });
    }
    this.loaded.set(true);
  }

  protected async save(event: Event): Promise<void> {
    const coalition = this.store.coalitionId();
    const id = this.reflectionId();
    let planned = '';
    const done = await this.errand.send(event, async () => {
      const plan = planOf(this.fields().value());
      const reflection =
        id === undefined
          ? await this.client.plan(coalition, plan, this.key)
          : await this.client.move({ coalition, id }, plan, this.version);
      this.store.show(reflection);
      planned = reflection.id;
    });
    if (done) await this.router.navigateByUrl(`${this.path()}/${planned}`);
  }

  private async loadPartners(date: string): Promise<void> {
    try {
      const partners = await this.client.invitable(this.store.coalitionId(), date);
      // Somebody may have typed on meanwhile.
      if (this.fields.date().value() !== date) return;
      this.model.update((plan) => ({ ...plan, invited: withPartners(plan.invited, partners) }));
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  /** The API counts those that are asked; the form shows all. */
  private addressFields() {
    const asked = this.fields
      .invited()
      .value()
      .flatMap(({ asked: isAsked, name }, index) => (isAsked ? [{ index, name }] : []));
    return asked.flatMap(({ index, name }, number) => {
      const row = this.fields.invited[index];
      return row === undefined
        ? []
        : [
            {
              field: row.email,
              label: this.words().emailOf({ name }),
              pointer: `/invited/${number}/email`,
            },
          ];
    });
  }
}
