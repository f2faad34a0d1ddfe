import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { isBareAddress } from '@zorgpaden/domain/shared';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { refusalText } from '../../sessions';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { TextField } from '../../ui/fields/text-field';
import { AccountStore } from '../data/account-store';

/** The mail address to go on with: nothing changes before it was confirmed there. */
@Component({
  selector: 'zp-address-form',
  imports: [ErrorSummary, MatButtonModule, TextField],
  template: `
    <form method="post" novalidate (submit)="ask($event)">
      <zp-error-summary [items]="errand.problems()" />
      <p>{{ words().explain }}</p>
      <zp-text-field
        [field]="fields.email"
        [label]="words().fresh"
        type="email"
        autocomplete="email"
      />
      <p class="buttons">
        <button matButton="filled" type="submit" [disabled]="errand.busy()" disabledInteractive>
          {{ errand.busy() ? words().busy : words().send }}
        </button>
        <button matButton type="button" (click)="closed.emit(null)">{{ common().cancel }}</button>
      </p>
    </form>
  `,
  styleUrl: './section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AddressForm {
  private readonly store = inject(AccountStore);
  private readonly texts = inject(WorkspaceTexts);
  /** With the address that was asked for. */
  readonly closed = output<string | null>();

  protected readonly words = computed(() => this.texts.words().account.email);
  protected readonly common = computed(() => this.texts.words().common);
  protected readonly fields = form(
    signal({ email: '' }),
    (path) =>
      validate(path.email, ({ value }) => {
        const email = value().trim();
        if (email === '') return { kind: 'field.required' };
        return isBareAddress(email) ? undefined : { kind: 'field.email.malformed' };
      }),
    { name: 'new-address' },
  );
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: this.summary,
    refusal: (failure) => refusalText(failure, this.texts),
    fields: () => [{ field: this.fields.email, label: this.words().fresh, pointer: '/email' }],
  });

  protected async ask(event: Event): Promise<void> {
    const email = this.fields.email().value().trim();
    if (await this.errand.send(event, () => this.store.askForAddress(email))) {
      this.closed.emit(email);
    }
  }
}
