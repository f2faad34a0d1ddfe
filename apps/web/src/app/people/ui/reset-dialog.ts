import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  type Injector,
  signal,
  viewChild,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import {
  type FactorReset,
  type PersonView,
  waysOfMakingSure,
} from '@zorgpaden/domain/people/accounts.contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';

interface Asked {
  readonly person: PersonView;
  readonly send: (reset: FactorReset) => Promise<void>;
}

/** Taking away somebody's second factor: why, and how it was made sure that it is really them. */
@Component({
  selector: 'zp-reset-dialog',
  imports: [FormDialog, SelectField, TextField],
  template: `
    <zp-form-dialog
      [title]="words().title(asked.person)"
      [explain]="words().explain"
      [confirm]="words().confirm"
      [errand]="errand"
      (sent)="decide($event)"
    >
      <p>{{ words().then }}</p>
      <zp-select-field [field]="fields.madeSureBy" [label]="words().madeSure" [options]="ways()" />
      <zp-text-field [field]="fields.reason" [label]="words().reason" />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResetDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<ResetDialog, boolean>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().accountHelp.reset);
  /** None is chosen beforehand: it has to be true. */
  protected readonly ways = computed(() => [
    { value: '', text: this.words().ways.choose },
    ...waysOfMakingSure.map((value) => ({ value, text: this.words().ways[value] })),
  ]);
  protected readonly fields = form(
    signal({ madeSureBy: '', reason: '' }),
    (path) => {
      required(path.madeSureBy);
      required(path.reason);
      free(path.reason);
    },
    { name: 'second-factor-reset' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { madeSureBy, reason } = this.fields;
      return [
        { field: madeSureBy, label: this.words().madeSure, pointer: '/madeSureBy' },
        { field: reason, label: this.words().reason, pointer: '/reason' },
      ];
    },
  });

  protected async decide(event: Event): Promise<void> {
    const { madeSureBy, reason } = this.fields().value();
    const way = waysOfMakingSure.find((one) => one === madeSureBy);
    const done = await this.errand.send(event, async () => {
      if (way !== undefined) await this.asked.send({ reason: reason.trim(), madeSureBy: way });
    });
    if (done) this.dialog.close(true);
  }
}

/** Resolves with whether it was done. */
export async function askToReset(injector: Injector, asked: Asked): Promise<boolean> {
  return (await openFormDialog<boolean>(injector, ResetDialog, asked)) === true;
}
