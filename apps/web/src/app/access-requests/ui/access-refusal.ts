import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';

/** Declines a request for access, with a reason that is mailed. */
@Component({
  selector: 'zp-access-refusal',
  imports: [ErrorSummary, MatButtonModule, TextField],
  template: `
    @let texts = words();
    <form novalidate (submit)="refuse($event)">
      <zp-error-summary [items]="errand.problems()" />
      <zp-text-field
        [field]="fields.reason"
        [label]="texts.reason"
        [hint]="texts.reasonHint"
        [rows]="3"
      />
      <button matButton="filled" type="submit" [disabled]="errand.busy()" disabledInteractive>
        {{ texts.sendRefusal }}
      </button>
    </form>
  `,
  styleUrl: './access-request-row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccessRefusal {
  private readonly texts = inject(WorkspaceTexts);
  readonly send = input.required<(reason: string) => Promise<void>>();

  protected readonly words = computed(() => this.texts.words().accessRequests);
  protected readonly fields = form(
    signal({ reason: '' }),
    (path) => {
      required(path.reason);
      free(path.reason);
    },
    { name: 'access-refusal' },
  );
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: this.summary,
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => [{ field: this.fields.reason, label: this.words().reason, pointer: '/reason' }],
  });

  protected async refuse(event: Event): Promise<void> {
    await this.errand.send(event, () => this.send()(this.fields().value().reason.trim()));
  }
}
