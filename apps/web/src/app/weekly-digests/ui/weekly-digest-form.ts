import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { type DigestDay, digestDays } from '@zorgpaden/domain/weekly-digests';
import { type Failure, failureOf } from '../../platform/api/failure';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText, failureSentence } from '../../ui/failure-text';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { type Option, SelectField } from '../../ui/fields/select-field';
import { WeeklyDigestClient } from '../data/weekly-digest-client';

const never = 'never';
type Choice = DigestDay | typeof never;

/** Whether I get a mail every week of what asks for my attention, and when. */
@Component({
  selector: 'zp-weekly-digest-form',
  imports: [ErrorSummary, FailureText, MatButtonModule, SelectField],
  template: `
    <h2>{{ words().title }}</h2>
    <p>{{ words().what }}</p>
    <zp-failure-text [failure]="failure()" />
    @if (known()) {
      <form method="post" novalidate (submit)="save($event)">
        <zp-error-summary [items]="errand.problems()" />
        <zp-select-field [field]="fields.day" [label]="words().label" [options]="options()" />
        <button matButton="outlined" type="submit" [disabled]="errand.busy()" disabledInteractive>
          {{ errand.busy() ? words().busy : words().save }}
        </button>
      </form>
    }
    <p role="status">{{ done() }}</p>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 40px;
    }
    [role='status']:not(:empty) {
      margin: 12px 0 0;
      padding: 12px 16px;
      border-radius: 10px;
      background: var(--good-soft);
      color: var(--good);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WeeklyDigestForm {
  private readonly client = inject(WeeklyDigestClient);
  private readonly texts = inject(WorkspaceTexts);
  private readonly chosen = signal<{ day: Choice }>({ day: never });
  private readonly summary = viewChild.required(ErrorSummary);

  protected readonly words = computed(() => this.texts.words().weeklyDigest);
  /** Whether the answer is in: what was chosen before is not overwritten unseen. */
  protected readonly known = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly done = signal('');
  protected readonly options = computed((): Option<Choice>[] => [
    { value: never, text: this.words().never },
    ...digestDays.map((day) => ({ value: day, text: this.words().days[day] })),
  ]);
  protected readonly fields = form(this.chosen, () => undefined, { name: 'weekly-digest' });
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: this.summary,
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => [{ field: this.fields.day, label: this.words().label, pointer: '/day' }],
  });

  constructor() {
    afterNextRender(() => void this.load());
  }

  protected async save(event: Event): Promise<void> {
    this.done.set('');
    const { day } = this.chosen();
    const asked = await this.errand.send(event, () => this.client.set(day === never ? null : day));
    if (!asked) return;
    const said = this.options().find(({ value }) => value === day)?.text ?? '';
    this.done.set(this.words().saved({ day: said }));
  }

  private async load(): Promise<void> {
    try {
      this.chosen.set({ day: (await this.client.day()) ?? never });
      this.known.set(true);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
