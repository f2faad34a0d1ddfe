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
  mayFollow,
  type PartnershipStatus,
  partnershipStatuses,
} from '@zorgpaden/domain/partnerships';
import type {
  NewPartnershipStatus,
  PartnershipView,
} from '@zorgpaden/domain/partnerships/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';

interface Asked {
  readonly held: PartnershipView;
  readonly today: string;
  readonly send: (status: NewPartnershipStatus) => Promise<unknown>;
}

/** How far a partner is from a day on, up to its end. */
@Component({
  selector: 'zp-step-dialog',
  imports: [FormDialog, SelectField, TextField],
  template: `
    @let step = words().step;
    <zp-form-dialog
      [title]="step.title(asked.held.organisation)"
      [explain]="step.explain"
      [confirm]="step.confirm"
      [errand]="errand"
      (sent)="send($event)"
    >
      <zp-select-field [field]="fields.status" [label]="step.status" [options]="options()" />
      <zp-text-field [field]="fields.from" [label]="step.from" type="date" />
      <zp-text-field [field]="fields.reason" [label]="step.reason" [rows]="2" [optional]="true" />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StepDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<StepDialog, NewPartnershipStatus>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().partnerships);
  private readonly next = partnershipStatuses.filter((status) =>
    mayFollow(this.asked.held.status, status),
  );
  protected readonly options = computed(() =>
    this.next.map((value) => ({ value, text: this.words().list.status[value] })),
  );
  protected readonly fields = form(
    signal({
      status: this.next[0] ?? ('ended' as PartnershipStatus),
      from: this.asked.today,
      reason: '',
    }),
    (path) => {
      required(path.from);
      free(path.reason);
    },
    { name: 'partner-step' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { status, from, reason } = this.fields;
      const words = this.words().step;
      return [
        { field: status as unknown as typeof from, label: words.status, pointer: '/status' },
        { field: from, label: words.from, pointer: '/from' },
        { field: reason, label: words.reason, pointer: '/reason' },
      ];
    },
  });

  protected async send(event: Event): Promise<void> {
    const { status, from, reason } = this.fields().value();
    const given = { status, from, reason: reason.trim() };
    if (await this.errand.send(event, () => this.asked.send(given))) this.dialog.close(given);
  }
}

/** Resolves with what was recorded, or with nothing when somebody thought better of it. */
export function askForStep(
  injector: Injector,
  asked: Asked,
): Promise<NewPartnershipStatus | undefined> {
  return openFormDialog<NewPartnershipStatus>(injector, StepDialog, asked);
}
