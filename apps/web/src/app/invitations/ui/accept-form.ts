import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { applyWhen, form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { chosenPassword, NewPasswordField } from '../../sessions';
import { failureSentence } from '../../ui/failure-text';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';
import type { NewAccount } from '../data/invitation-client';

/** One press takes what is offered; who has no account yet makes one in the same press. */
@Component({
  selector: 'zp-accept-form',
  imports: [ErrorSummary, MatButtonModule, NewPasswordField, TextField],
  template: `
    <form method="post" novalidate (submit)="accept($event)">
      <zp-error-summary [items]="errand.problems()" />
      @if (hasAccount()) {
        <p>{{ words().known }}</p>
      } @else {
        <h2>{{ words().account }}</h2>
        <zp-text-field
          [field]="fields.name"
          [label]="words().name"
          [hint]="words().nameHint"
          autocomplete="name"
        />
        <zp-new-password-field
          [field]="fields.password"
          [label]="words().password"
          [hint]="words().passwordHint"
          [about]="[fields.name().value(), email()]"
        />
      }
      <button matButton="filled" type="submit" [disabled]="errand.busy()" disabledInteractive>
        {{ errand.busy() ? words().busy : words().accept }}
      </button>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AcceptForm {
  private readonly texts = inject(WorkspaceTexts);
  readonly hasAccount = input.required<boolean>();
  /** To whom it was offered. */
  readonly email = input('');
  readonly send = input.required<(account: NewAccount | null) => Promise<void>>();

  protected readonly words = computed(() => this.texts.words().invitation);
  protected readonly fields = form(
    signal({ name: '', password: '' }),
    (path) => {
      applyWhen(
        path,
        () => !this.hasAccount(),
        (fresh) => {
          required(fresh.name);
          chosenPassword(fresh.password);
        },
      );
    },
    { name: 'acceptance' },
  );
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: this.summary,
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => [
      { field: this.fields.name, label: this.words().name, pointer: '/name' },
      { field: this.fields.password, label: this.words().password, pointer: '/password' },
    ],
  });

  protected async accept(event: Event): Promise<void> {
    const { name, password } = this.fields().value();
    const account = this.hasAccount() ? null : { name: name.trim(), password };
    await this.errand.send(event, () => this.send()(account));
  }
}
