import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { applyWhen, form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import {
  chosenPassword,
  NewPasswordField,
  PasswordField,
  refusalText,
  SessionStore,
} from '../../sessions';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { required } from '../../ui/fields/required';
import { AccountStore } from '../data/account-store';

/** Another password, with the one of now; or the first one. */
@Component({
  selector: 'zp-password-form',
  imports: [ErrorSummary, MatButtonModule, NewPasswordField, PasswordField],
  template: `
    <form method="post" novalidate (submit)="save($event)">
      <zp-error-summary [items]="errand.problems()" />
      <!-- For password managers, which keep a password with an address. -->
      <input
        class="visually-hidden"
        type="email"
        autocomplete="username"
        readonly
        tabindex="-1"
        aria-hidden="true"
        [value]="email()"
      />
      @if (hasPassword()) {
        <zp-password-field [field]="fields.current" [label]="words().current" />
      }
      <zp-new-password-field
        [field]="fields.password"
        [label]="words().fresh"
        [hint]="words().hint"
        [about]="about()"
      />
      <p>{{ words().explain }}</p>
      <p class="buttons">
        <button matButton="filled" type="submit" [disabled]="errand.busy()" disabledInteractive>
          {{ errand.busy() ? words().busy : words().save }}
        </button>
        <button matButton type="button" (click)="closed.emit(false)">{{ common().cancel }}</button>
      </p>
    </form>
  `,
  styleUrl: './section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordForm {
  private readonly store = inject(AccountStore);
  private readonly session = inject(SessionStore);
  private readonly texts = inject(WorkspaceTexts);
  readonly hasPassword = input.required<boolean>();
  /** With whether there is another password now. */
  readonly closed = output<boolean>();

  protected readonly words = computed(() => this.texts.words().account.password);
  protected readonly common = computed(() => this.texts.words().common);
  protected readonly email = computed(() => this.session.user()?.email ?? '');
  protected readonly about = computed(() => [this.store.account()?.name ?? '', this.email()]);
  protected readonly fields = form(
    signal({ current: '', password: '' }),
    (path) => {
      chosenPassword(path.password);
      applyWhen(
        path,
        () => this.hasPassword(),
        (both) => required(both.current),
      );
    },
    { name: 'password-change' },
  );
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: this.summary,
    refusal: (failure) => refusalText(failure, this.texts),
    fields: () => [
      { field: this.fields.current, label: this.words().current, pointer: '/current' },
      { field: this.fields.password, label: this.words().fresh, pointer: '/password' },
    ],
  });

  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender(() =>
      nativeElement.querySelector<HTMLElement>('input[type=password]')?.focus(),
    );
  }

  protected async save(event: Event): Promise<void> {
    const { current, password } = this.fields().value();
    const done = await this.errand.send(event, () =>
      this.store.setPassword(this.hasPassword() ? current : undefined, password),
    );
    if (done) this.closed.emit(true);
  }
}
