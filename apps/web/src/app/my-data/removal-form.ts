import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form, submit, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { type Failure, failureOf } from '../platform/api/failure';
import { WorkspaceTexts } from '../platform/workspace-texts';
import { SessionStore } from '../sessions';
import { FailureText } from '../ui/failure-text';
import { ErrorSummary, type SummaryItem } from '../ui/fields/error-summary';
import { fieldId, shownErrors } from '../ui/fields/field-errors';
import { TextField } from '../ui/fields/text-field';
import { MyDataClient } from './data/my-data-client';

/** Asks to be taken out. There is no way back, so who asks types the own mail address. */
@Component({
  selector: 'zp-removal-form',
  imports: [ErrorSummary, FailureText, MatButtonModule, TextField],
  template: `
    @let texts = words();
    <section>
      <h2>{{ texts.title }}</h2>
      @for (sentence of texts.what; track sentence) {
        <p>{{ sentence }}</p>
      }
      <form novalidate (submit)="remove($event)">
        <zp-error-summary [items]="problems()" />
        <zp-text-field [field]="fields.email" [label]="texts.email" type="email" />
        <zp-failure-text [failure]="failure()" />
        <button matButton="outlined" type="submit" [disabled]="busy()" disabledInteractive>
          {{ texts.remove }}
        </button>
      </form>
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RemovalForm {
  private readonly texts = inject(WorkspaceTexts);
  private readonly client = inject(MyDataClient);
  private readonly session = inject(SessionStore);
  private readonly injector = inject(Injector);

  readonly removed = output();

  protected readonly words = computed(() => this.texts.words().myData.removal);
  protected readonly fields = form(
    signal({ email: '' }),
    (path) =>
      validate(path.email, ({ value }) =>
        value().trim().toLowerCase() === this.session.user()?.email
          ? undefined
          : { kind: 'privacy.removal.other-address' },
      ),
    { name: 'removal' },
  );
  protected readonly failure = signal<Failure | null>(null);
  protected readonly busy = computed(() => this.fields().submitting());
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly problems = computed<SummaryItem[]>(() =>
    shownErrors(this.fields.email).map(({ kind }) => ({
      id: fieldId(this.fields.email().name()),
      text: `${this.words().email}: ${this.texts.problem(kind)}`,
    })),
  );

  protected async remove(event: Event): Promise<void> {
    event.preventDefault();
    this.failure.set(null);
    const done = await submit(this.fields, async () => {
      try {
        await this.client.remove(this.fields().value().email.trim());
        this.session.forget();
        this.removed.emit();
      } catch (error) {
        this.failure.set(failureOf(error));
      }
      return undefined;
    });
    if (!done) afterNextRender(() => this.summary().focus(), { injector: this.injector });
  }
}
