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
import { type PartnershipStatus, partnershipStatuses } from '@zorgpaden/domain/partnerships';
import type { PartnershipStatusCorrection } from '@zorgpaden/domain/partnerships/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';

interface Asked {
  readonly status: PartnershipStatus;
  readonly from: string;
  readonly send: (correction: PartnershipStatusCorrection) => Promise<void>;
}

/** What a step of the past should have been, and why. */
@Component({
  selector: 'zp-correction-dialog',
  imports: [FormDialog, SelectField, TextField],
  template: `
    <zp-form-dialog
      [title]="words().correctTitle"
      [explain]="words().correctExplain"
      [confirm]="words().confirm"
      [errand]="errand"
      (sent)="send($event)"
    >
      <zp-select-field [field]="fields.status" [label]="words().status" [options]="options()" />
      <zp-text-field [field]="fields.from" [label]="words().from" type="date" />
      <zp-text-field [field]="fields.reason" [label]="words().reason" [rows]="2" />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CorrectionDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<CorrectionDialog, boolean>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().partnerships.page.past);
  protected readonly options = computed(() => {
    const names = this.texts.words().partnerships.list.status;
    return partnershipStatuses.map((value) => ({ value, text: names[value] }));
  });
  protected readonly fields = form(
    signal({ status: this.asked.status, from: this.asked.from, reason: '' }),
    (path) => {
      required(path.from);
      required(path.reason);
      free(path.reason);
    },
    { name: 'partner-correction' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { status, from, reason } = this.fields;
      const words = this.words();
      return [
        { field: status as unknown as typeof from, label: words.status, pointer: '/status' },
        { field: from, label: words.from, pointer: '/from' },
        { field: reason, label: words.reason, pointer: '/reason' },
      ];
    },
  });

  protected async send(event: Event): Promise<void> {
    const { status, from, reason } = this.fields().value();
    const correction = { status, from, reason: reason.trim() };
    if (await this.errand.send(event, () => this.asked.send(correction))) this.dialog.close(true);
  }
}

/** Resolves with whether it was corrected. */
export async function askForCorrection(injector: Injector, asked: Asked): Promise<boolean> {
  return (await openFormDialog<boolean>(injector, CorrectionDialog, asked)) === true;
}
