import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
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
import { OwnPersonClient } from '../data/own-person-client';

/** Asks for a new link; what is said is the same for everybody. */
@Component({
  selector: 'zp-link-form',
  imports: [ErrorSummary, MatButtonModule, TextField],
  template: `
    @if (asked()) {
      <p role="status">{{ words().asked }}</p>
    } @else {
      <form novalidate (submit)="ask($event)">
        <zp-error-summary [items]="errand.problems()" />
        <zp-text-field
          [field]="fields.email"
          [label]="words().email"
          type="email"
          autocomplete="email"
        />
        <button matButton="filled" type="submit" [disabled]="errand.busy()" disabledInteractive>
          {{ words().ask }}
        </button>
      </form>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LinkForm {
  private readonly client = inject(OwnPersonClient);
  private readonly texts = inject(WorkspaceTexts);
  protected readonly words = computed(() => this.texts.words().contactPersons.own);
  protected readonly asked = signal(false);
  protected readonly fields = form(signal({ email: '' }), (path) => required(path.email), {
    name: 'person-link',
  });
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: this.summary,
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => [{ field: this.fields.email, label: this.words().email, pointer: '/email' }],
  });

  protected async ask(event: Event): Promise<void> {
    const email = this.fields.email().value().trim();
    if (await this.errand.send(event, () => this.client.askForLink(email))) this.asked.set(true);
  }
}
