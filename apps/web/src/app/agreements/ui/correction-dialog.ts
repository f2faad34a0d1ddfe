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
import type { NewAgreementCorrection } from '@zorgpaden/domain/agreements/consent.contract';
import type { AgreementVersionView } from '@zorgpaden/domain/agreements/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';

interface Asked {
  readonly version: AgreementVersionView;
  readonly send: (correction: NewAgreementCorrection) => Promise<void>;
}

/** On which days a version should have begun and ended, and why that stood there otherwise. */
@Component({
  selector: 'zp-correction-dialog',
  imports: [FormDialog, TextField],
  template: `
    <zp-form-dialog
      [title]="words().title(asked.version)"
      [explain]="words().explain"
      [confirm]="words().confirm"
      [errand]="errand"
      (sent)="correct($event)"
    >
      <zp-text-field [field]="fields.agreedOn" [label]="words().agreedOn" type="date" />
      <zp-text-field
        [field]="fields.endedOn"
        [label]="words().endedOn"
        [optional]="true"
        type="date"
      />
      <zp-text-field [field]="fields.reason" [label]="words().reason" [rows]="3" />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CorrectionDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<CorrectionDialog, boolean>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().agreements.correcting);
  protected readonly fields = form(
    signal({
      agreedOn: this.asked.version.agreedOn ?? '',
      endedOn: this.asked.version.endedOn ?? '',
      reason: '',
    }),
    (path) => {
      required(path.agreedOn);
      required(path.reason);
      free(path.reason);
    },
    { name: 'correction' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { agreedOn, endedOn, reason } = this.fields;
      return [
        { field: agreedOn, label: this.words().agreedOn, pointer: '/agreedOn' },
        { field: endedOn, label: this.words().endedOn, pointer: '/endedOn' },
        { field: reason, label: this.words().reason, pointer: '/reason' },
      ];
    },
  });

  protected async correct(event: Event): Promise<void> {
    const { agreedOn, endedOn, reason } = this.fields().value();
    const { number } = this.asked.version;
    const correction = { number, agreedOn, endedOn: endedOn || null, reason: reason.trim() };
    if (await this.errand.send(event, () => this.asked.send(correction))) this.dialog.close(true);
  }
}

/** Resolves with whether it was done. */
export async function askToCorrect(injector: Injector, asked: Asked): Promise<boolean> {
  return (await openFormDialog<boolean>(injector, CorrectionDialog, asked)) === true;
}
