import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { required } from '../../ui/fields/required';
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

  /** Of who signs in again: nobody else goes on with what was being done. */
  readonly email = input('');
  /** The password was right; a second factor may be asked now. */
  readonly signedIn = output();

  protected readonly words = computed(() => this.texts.words().sessions);
  protected readonly fields = form(
    linkedSignal(() => ({ email: this.email(), password: '' })),
    (path) => {
      required(path.email);
      required(path.password);
    },
    { name: 'sign-in' },
  );
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: this.summary,
    refusal: (failure) => refusalText(failure, this.texts),
    fields: () => [
      { field: this.fields.email, label: this.words().email, pointer: '/email' },
      { field: this.fields.password, label: this.words().password, pointer: '/password' },
    ],
  });

  protected async signIn(event: Event): Promise<void> {
    const { email, password } = this.fields().value();
    const done = await this.errand.send(event, () => this.session.signIn(email, password));
    if (done) this.signedIn.emit();
  }
}
