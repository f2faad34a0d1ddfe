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
import { PasskeyDevice, PasskeyPicture, passkeySentence } from '../../passkeys';
import { chosenPassword, NewPasswordField } from '../../sessions';
import { ChoiceField } from '../../ui/fields/choice-field';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';
import type { NewAccount } from '../data/invitation-client';

/** One press takes what is offered; who has no account yet makes one in the same press. */
@Component({
  selector: 'zp-accept-form',
  imports: [
    ChoiceField,
    ErrorSummary,
    MatButtonModule,
    NewPasswordField,
    PasskeyPicture,
    TextField,
  ],
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
        @if (isSupported) {
          <zp-choice-field [field]="fields.by" [label]="ways().how" [options]="options()" />
        }
        @if (isByPasskey()) {
          <p>{{ passkeys().what }}</p>
          <zp-passkey-picture />
        } @else {
          <zp-new-password-field
            [field]="fields.password"
            [label]="words().password"
            [hint]="words().passwordHint"
            [about]="[fields.name().value(), email()]"
          />
        }
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
  protected readonly passkeys = computed(() => this.texts.words().passkeys);
  protected readonly ways = computed(() => this.passkeys().accept);
  protected readonly options = computed(() => [
    { value: 'passkey', text: this.ways().passkey },
    { value: 'password', text: this.ways().password },
  ]);
  protected readonly isSupported = inject(PasskeyDevice).isSupported;
  protected readonly fields = form(
    signal({ name: '', by: this.isSupported ? 'passkey' : 'password', password: '' }),
    (path) => {
      applyWhen(
        path,
        () => !this.hasAccount(),
        (fresh) => {
          required(fresh.name);
        },
      );
      applyWhen(
        path,
        () => !this.hasAccount() && !this.isByPasskey(),
        (fresh) => {
          chosenPassword(fresh.password);
        },
      );
    },
    { name: 'acceptance' },
  );
  protected readonly isByPasskey = computed(() => this.fields.by().value() === 'passkey');
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: this.summary,
    refusal: (_, error) => passkeySentence(error, this.texts),
    fields: () => [
      { field: this.fields.name, label: this.words().name, pointer: '/name' },
      { field: this.fields.password, label: this.words().password, pointer: '/password' },
    ],
  });

  protected async accept(event: Event): Promise<void> {
    const { name, password } = this.fields().value();
    const account = { name: name.trim(), password: this.isByPasskey() ? null : password };
    await this.errand.send(event, () => this.send()(this.hasAccount() ? null : account));
  }
}
