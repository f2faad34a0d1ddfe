import {
  ChangeDetectionStrategy,
  Component,
  inject,
  type Injector,
  signal,
  viewChild,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { WorkspaceTexts } from '../platform/workspace-texts';
import { failureSentence } from './failure-text';
import { FormErrand } from './fields/form-errand';
import { free } from './fields/free';
import { required } from './fields/required';
import { TextField } from './fields/text-field';
import { FormDialog, openFormDialog } from './form-dialog';

interface Asked {
  readonly words: {
    readonly title: string;
    readonly explain: string;
    readonly reason: string;
    readonly confirm: string;
  };
  readonly send: (reason: string) => Promise<void>;
}

/** Something for which a reason is all that is asked: shutting an account, say. */
@Component({
  selector: 'zp-reason-dialog',
  imports: [FormDialog, TextField],
  template: `
    <zp-form-dialog
      [title]="asked.words.title"
      [explain]="asked.words.explain"
      [confirm]="asked.words.confirm"
      [errand]="errand"
      (sent)="decide($event)"
    >
      <zp-text-field [field]="fields.reason" [label]="asked.words.reason" />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReasonDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<ReasonDialog, boolean>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly fields = form(
    signal({ reason: '' }),
    (path) => {
      required(path.reason);
      free(path.reason);
    },
    { name: 'reason' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => [
      { field: this.fields.reason, label: this.asked.words.reason, pointer: '/reason' },
    ],
  });

  protected async decide(event: Event): Promise<void> {
    const reason = this.fields.reason().value().trim();
    if (await this.errand.send(event, () => this.asked.send(reason))) this.dialog.close(true);
  }
}

/** Resolves with whether it was done. */
export async function askForReason(injector: Injector, asked: Asked): Promise<boolean> {
  return (await openFormDialog<boolean>(injector, ReasonDialog, asked)) === true;
}
