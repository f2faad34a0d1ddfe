import {
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
import { form, submit, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { failureOf } from '../../platform/api/failure';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { ErrorSummary, type SummaryItem } from '../../ui/fields/error-summary';
import { fieldId, shownErrors } from '../../ui/fields/field-errors';
import { TextField } from '../../ui/fields/text-field';
import { SessionStore } from '../data/session-store';
import { PasswordField } from './password-field';
import { refusalText } from './refusal-text';

/** A real form with the names that password managers know. It tells its parent when it worked. */
@Component({
  selector: 'zp-sign-in-form',
  imports: [ErrorSummary, MatButtonModule, PasswordField, TextField],
  templateUrl: './sign-in-form.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInForm {
  private readonly session = inject(SessionStore);
  private readonly texts = inject(WorkspaceTexts);

  /** Known already when somebody signs in again. */
  readonly email = input('');
  readonly signedIn = output();

  protected readonly words = computed(() => this.texts.words().sessions);
  protected readonly fields = form(
    linkedSignal(() => ({ email: this.email(), password: '' })),
    (path) => {
      for (const field of [path.email, path.password]) {
        validate(field, ({ value }) =>
          value().trim() === '' ? { kind: 'field.required' } : undefined,
        );
      }
    },
    { name: 'sign-in' },
  );
  protected readonly busy = computed(() => this.fields().submitting());
  private readonly refused = signal('');
  private readonly summary = viewChild.required(ErrorSummary);

  protected readonly problems = computed<SummaryItem[]>(() => {
    const { email, password } = this.fields;
    const labelled = [
      [email, this.words().email],
      [password, this.words().password],
    ] as const;
    const atFields = labelled.flatMap(([field, label]) =>
      shownErrors(field).map(({ kind }) => ({
        id: fieldId(field().name()),
        text: `${label}: ${this.texts.problem(kind)}`,
      })),
    );
    return this.refused() ? [...atFields, { id: null, text: this.refused() }] : atFields;
  });

  protected async signIn(event: Event): Promise<void> {
    event.preventDefault();
    this.refused.set('');
    const done = await submit(this.fields, async () => {
      const { email, password } = this.fields().value();
      try {
        await this.session.signIn(email, password);
      } catch (error) {
        this.refused.set(refusalText(failureOf(error), this.texts));
      }
      return undefined;
    });
    if (done && !this.refused()) this.signedIn.emit();
    else setTimeout(() => this.summary().focus());
  }
}
