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
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';

interface Asked {
  readonly words: {
    readonly title: string;
    readonly explain: string;
    readonly on: string;
    readonly confirm: string;
  };
  readonly day: string;
  readonly send: (on: string) => Promise<void>;
}

/** Something that ends on a day, and for which a day is all that is asked. */
@Component({
  selector: 'zp-day-dialog',
  imports: [FormDialog, TextField],
  template: `
    <zp-form-dialog
      [title]="asked.words.title"
      [explain]="asked.words.explain"
      [confirm]="asked.words.confirm"
      [errand]="errand"
      (sent)="send($event)"
    >
      <zp-text-field [field]="fields.on" [label]="asked.words.on" type="date" />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DayDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<DayDialog, boolean>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly fields = form(
    signal({ on: this.asked.day }),
    (path) => {
      required(path.on);
    },
    { name: 'day' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => [{ field: this.fields.on, label: this.asked.words.on, pointer: '/on' }],
  });

  protected async send(event: Event): Promise<void> {
    const { on } = this.fields().value();
    if (await this.errand.send(event, () => this.asked.send(on))) this.dialog.close(true);
  }
}

/** Resolves with whether it was done. */
export async function askForDay(injector: Injector, asked: Asked): Promise<boolean> {
  return (await openFormDialog<boolean>(injector, DayDialog, asked)) === true;
}
