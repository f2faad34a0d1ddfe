import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';
import { AccountStore } from '../data/account-store';

/** How I am called here. */
@Component({
  selector: 'zp-name-form',
  imports: [ErrorSummary, MatButtonModule, TextField],
  template: `
    <h2>{{ words().title }}</h2>
    <form method="post" novalidate (submit)="save($event)">
      <zp-error-summary [items]="errand.problems()" />
      <zp-text-field
        [field]="fields.name"
        [label]="words().label"
        [hint]="words().hint"
        autocomplete="name"
      />
      <button matButton="outlined" type="submit" [disabled]="errand.busy()" disabledInteractive>
        {{ errand.busy() ? words().busy : words().save }}
      </button>
    </form>
    <p role="status">{{ done() }}</p>
  `,
  styleUrl: './section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NameForm {
  private readonly store = inject(AccountStore);
  private readonly texts = inject(WorkspaceTexts);

  protected readonly words = computed(() => this.texts.words().account.name);
  protected readonly done = signal('');
  private readonly name = computed(() => this.store.account()?.name ?? '');
  protected readonly fields = form(
    linkedSignal(() => ({ name: this.name() })),
    (path) => required(path.name),
    { name: 'account' },
  );
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: this.summary,
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => [{ field: this.fields.name, label: this.words().label, pointer: '/name' }],
  });

  protected async save(event: Event): Promise<void> {
    this.done.set('');
    const name = this.fields.name().value().trim();
    if (await this.errand.send(event, () => this.store.rename(name))) {
      this.done.set(this.words().done);
    }
  }
}
