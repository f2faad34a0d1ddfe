import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import type { MunicipalityRef } from '@zorgpaden/domain/municipalities/contract';
import { failureOf } from '../../platform/api/failure';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence, FailureText } from '../../ui/failure-text';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { AccessRequestClient } from '../data/access-request-client';

/** Asks to be let in: who somebody is the organisation said, what they do they say themselves. */
@Component({
  selector: 'zp-access-form',
  imports: [ErrorSummary, FailureText, MatButtonModule, SelectField, TextField],
  template: `
    @let texts = words();
    <zp-failure-text [failure]="failure()" />
    <form novalidate (submit)="ask($event)">
      <zp-error-summary [items]="errand.problems()" />
      <zp-text-field [field]="fields.name" [label]="texts.name" autocomplete="name" />
      <zp-text-field [field]="fields.job" [label]="texts.job" [hint]="texts.jobHint" />
      <zp-select-field
        [field]="fields.municipality"
        [label]="texts.municipality"
        [options]="options()"
      />
      <zp-text-field
        [field]="fields.note"
        [label]="texts.note"
        [hint]="texts.noteHint"
        [optional]="true"
        [rows]="3"
      />
      <button matButton="filled" type="submit" [disabled]="errand.busy()" disabledInteractive>
        {{ errand.busy() ? texts.busy : texts.ask }}
      </button>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccessForm {
  private readonly texts = inject(WorkspaceTexts);
  private readonly client = inject(AccessRequestClient);

  readonly ticket = input.required<string>();
  /** As the organisation has it. */
  readonly name = input('');
  readonly asked = output();

  protected readonly words = computed(() => this.texts.words().accessRequests.form);
  private readonly municipalities = signal<readonly MunicipalityRef[]>([]);
  protected readonly failure = signal<ReturnType<typeof failureOf> | null>(null);
  protected readonly options = computed(() => [
    { value: '', text: this.words().choose },
    ...this.municipalities().map(({ code, name }) => ({ value: code, text: name })),
  ]);
  protected readonly fields = form(
    linkedSignal(() => ({ name: this.name(), job: '', municipality: '', note: '' })),
    (path) => {
      required(path.name);
      required(path.job);
      required(path.municipality);
      free(path.note);
    },
    { name: 'access' },
  );
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: this.summary,
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { name, job, municipality, note } = this.fields;
      const words = this.words();
      return [
        { field: name, label: words.name, pointer: '/name' },
        { field: job, label: words.job, pointer: '/job' },
        { field: municipality, label: words.municipality, pointer: '/municipality' },
        { field: note, label: words.note, pointer: '/note' },
      ];
    },
  });

  constructor() {
    afterNextRender(() => void this.load());
  }

  protected async ask(event: Event): Promise<void> {
    const request = { ticket: this.ticket(), ...this.fields().value() };
    if (await this.errand.send(event, () => this.client.ask(request))) this.asked.emit();
  }

  private async load(): Promise<void> {
    try {
      this.municipalities.set(await this.client.municipalities());
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
