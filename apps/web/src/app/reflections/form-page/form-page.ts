import { Location } from '@angular/common';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { ActivatedRoute } from '@angular/router';
import { subjects } from '@zorgpaden/domain/reflections';
import type { ReflectionForm } from '@zorgpaden/domain/reflections/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateText } from '../../platform/moments';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence, FailureText } from '../../ui/failure-text';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';
import { Skeleton } from '../../ui/skeleton';
import { FormClient } from '../data/form-client';
import { findingsOf, textsOf } from '../data/subject-texts';
import { SubjectFields } from '../ui/subject-fields';

/** Where the mail to a partner leads: opening it changes nothing, one press sends it (rule 14). */
@Component({
  selector: 'zp-form-page',
  imports: [ErrorSummary, FailureText, MatButtonModule, Skeleton, SubjectFields, TextField],
  templateUrl: './form-page.html',
  styles: `
    :host {
      display: block;
      max-width: 40rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FormPage {
  private readonly client = inject(FormClient);
  private readonly texts = inject(WorkspaceTexts);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly words = computed(() => this.texts.words().reflections);
  protected readonly retry = computed(() => this.texts.words().common.retry);

  private readonly token: string;
  protected readonly asked = signal<ReflectionForm | null>(null);
  protected readonly isDone = signal(false);
  protected readonly hasNoLink = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly intro = computed(() => {
    const asked = this.asked();
    if (asked === null) return '';
    const date = dateText(asked.date, this.texts.language());
    return this.words().form.intro({ ...asked, date });
  });
  protected readonly fields = form(
    signal({ answeredBy: '', answers: textsOf(null) }),
    (path) => {
      required(path.answeredBy);
      for (const subject of subjects) free(path.answers[subject]);
    },
    { name: 'reflection-form' },
  );
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.summary(),
    refusal: (failure) =>
      failure.problem?.errors?.[0]?.detail ?? failureSentence(failure, this.texts),
    fields: () => [
      ...subjects.map((subject) => ({
        field: this.fields.answers[subject],
        label: this.words().subjects[subject],
        pointer: `/answers/${subject}`,
      })),
      {
        field: this.fields.answeredBy,
        label: this.words().form.answeredBy,
        pointer: '/answeredBy',
      },
    ],
  });

  constructor() {
    this.token = inject(ActivatedRoute).snapshot.fragment ?? '';
    if (!/^[\w-]{43}$/.test(this.token)) this.hasNoLink.set(true);
    // Neither the history of the browser nor whoever looks at the screen needs it.
    const location = inject(Location);
    if (this.token !== '') location.replaceState(location.path());
    inject(PageHead).set({ title: this.words().form.title, indexed: false });
    afterNextRender(() => void this.load());
  }

  protected async load(): Promise<void> {
    if (this.hasNoLink()) return;
    this.failure.set(null);
    try {
      const asked = await this.client.asked(this.token);
      this.fields().reset({ answeredBy: '', answers: textsOf(asked.answers) });
      this.asked.set(asked);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.problem?.code === 'link.ended') this.hasNoLink.set(true);
      else this.failure.set(failure);
    }
  }

  protected async send(event: Event): Promise<void> {
    const { answeredBy, answers } = this.fields().value();
    const answer = { token: this.token, answeredBy, answers: findingsOf(answers) };
    if (!(await this.errand.send(event, () => this.client.answer(answer)))) return;
    this.isDone.set(true);
    // Drawn first, else the old heading has the focus.
    setTimeout(() => this.heading().nativeElement.focus());
  }
}
