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
import { type CoalitionStatus, coalitionStatuses } from '@zorgpaden/domain/coalitions';
import type { StatusCorrection } from '@zorgpaden/domain/coalitions/coalition-history.contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';

interface Asked {
  /** A new status, or what one of the past should have been: that takes a reason. */
  readonly kind: 'state' | 'correct';
  readonly status: CoalitionStatus;
  readonly from: string;
  readonly send: (status: StatusCorrection) => Promise<void>;
}

/** Which status holds from which day on, and why. */
@Component({
  selector: 'zp-status-dialog',
  imports: [FormDialog, SelectField, TextField],
  template: `
    <zp-form-dialog
      [title]="words().title"
      [explain]="words().explain"
      [confirm]="words().confirm"
      [errand]="errand"
      (sent)="send($event)"
    >
      <zp-select-field [field]="fields.status" [label]="common().status" [options]="options()" />
      <zp-text-field [field]="fields.from" [label]="common().from" type="date" />
      <zp-text-field
        [field]="fields.reason"
        [label]="words().reason"
        [rows]="2"
        [optional]="asked.kind === 'state'"
      />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StatusDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<StatusDialog, StatusCorrection>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly common = computed(() => this.texts.words().overview.status.state);
  protected readonly words = computed(() => this.texts.words().overview.status[this.asked.kind]);
  protected readonly options = computed(() => {
    const names = this.texts.words().coalitions.status;
    const stated = coalitionStatuses.filter((status) => status !== 'unknown');
    return stated.map((value) => ({ value: value as CoalitionStatus, text: names[value] }));
  });
  protected readonly fields = form(
    signal({ status: this.asked.status, from: this.asked.from, reason: '' }),
    (path) => {
      required(path.from);
      free(path.reason);
      if (this.asked.kind === 'correct') required(path.reason);
    },
    { name: 'status' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { status, from, reason } = this.fields;
      return [
        {
          field: status as unknown as typeof from,
          label: this.common().status,
          pointer: '/status',
        },
        { field: from, label: this.common().from, pointer: '/from' },
        { field: reason, label: this.words().reason, pointer: '/reason' },
      ];
    },
  });

  protected async send(event: Event): Promise<void> {
    const { status, from, reason } = this.fields().value();
    const given = { status, from, reason: reason.trim() };
    if (await this.errand.send(event, () => this.asked.send(given))) this.dialog.close(given);
  }
}

/** Resolves with what was written down, or with nothing when somebody thought better of it. */
export function askForStatus(
  injector: Injector,
  asked: Asked,
): Promise<StatusCorrection | undefined> {
  return openFormDialog<StatusCorrection>(injector, StatusDialog, asked);
}
