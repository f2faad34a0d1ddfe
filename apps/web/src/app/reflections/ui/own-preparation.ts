import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { subjects } from '@zorgpaden/domain/reflections';
import type { Participant } from '@zorgpaden/domain/reflections/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { ReflectionStore } from '../data/reflection-store';
import { findingsOf, textsOf } from '../data/subject-texts';
import { SubjectFields } from './subject-fields';

/** What a partner that is signed in says beforehand for its own organisation. */
@Component({
  selector: 'zp-own-preparation',
  imports: [ErrorSummary, MatButtonModule, SubjectFields],
  template: `
    <h3>{{ participant().organisation.name }}</h3>
    <form novalidate (submit)="send($event)">
      <zp-error-summary [items]="errand.problems()" />
      <zp-subject-fields [fields]="fields" />
      <button matButton="filled" type="submit" [disabled]="errand.busy()" disabledInteractive>
        {{ words().page.savePrepared }}
      </button>
      <p role="status">{{ sent() ? words().page.preparedSaved : '' }}</p>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnPreparation {
  private readonly store = inject(ReflectionStore);
  private readonly texts = inject(WorkspaceTexts);
  readonly participant = input.required<Participant>();

  protected readonly words = computed(() => this.texts.words().reflections);
  protected readonly sent = signal(false);
  protected readonly fields = form(
    linkedSignal(() => textsOf(this.participant().prepared?.answers ?? null)),
    (path) => {
      for (const subject of subjects) free(path[subject]);
    },
    { name: 'preparation' },
  );
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.summary(),
    refusal: (failure) =>
      failure.problem?.errors?.[0]?.detail ?? failureSentence(failure, this.texts),
    fields: () =>
      subjects.map((subject) => ({
        field: this.fields[subject],
        label: this.words().subjects[subject],
        pointer: `/answers/${subject}`,
      })),
  });

  protected async send(event: Event): Promise<void> {
    const answers = findingsOf(this.fields().value()) as Record<string, string>;
    this.sent.set(false);
    const { id } = this.participant().organisation;
    if (await this.errand.send(event, () => this.store.prepare(id, answers))) this.sent.set(true);
  }
}
