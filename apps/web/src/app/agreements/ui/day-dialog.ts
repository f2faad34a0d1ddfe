import {
  ChangeDetectionStrategy,
  Component,
  inject,
  type Injector,
  signal,
  viewChild,
} from '@angular/core';
import { applyWhen, form } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';

interface Asked {
  readonly words: {
    readonly title: string;
    readonly explain: string;
    readonly on: string;
    readonly confirm: string;
    /** Without it no reason is asked. */
    readonly reason?: string;
  };
  readonly today: string;
  readonly send: (on: string, reason: string) => Promise<void>;
}

/** From which day on something holds no more, and why. */
@Component({
  selector: 'zp-day-dialog',
  imports: [FormDialog, TextField],
  template: `
    <zp-form-dialog
      [title]="asked.words.title"
      [explain]="asked.words.explain"
      [confirm]="asked.words.confirm"
      [errand]="errand"
      (sent)="decide($event)"
    >
      <zp-text-field [field]="fields.on" [label]="asked.words.on" type="date" />
      @if (asked.words.reason; as label) {
        <zp-text-field [field]="fields.reason" [label]="label" [rows]="3" />
      }
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DayDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<DayDialog, boolean>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly fields = form(
    signal({ on: this.asked.today, reason: '' }),
    (path) => {
      required(path.on);
      free(path.reason);
      applyWhen(
        path,
        () => this.asked.words.reason !== undefined,
        (inside) => {
          required(inside.reason);
        },
      );
    },
    { name: 'day' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => [
      { field: this.fields.on, label: this.asked.words.on, pointer: '/on' },
      { field: this.fields.reason, label: this.asked.words.reason ?? '', pointer: '/reason' },
    ],
  });

  protected async decide(event: Event): Promise<void> {
    const { on, reason } = this.fields().value();
    const done = await this.errand.send(event, () => this.asked.send(on, reason.trim()));
    if (done) this.dialog.close(true);
  }
}

/** Resolves with whether it was done. */
export async function askDay(injector: Injector, asked: Asked): Promise<boolean> {
  return (await openFormDialog<boolean>(injector, DayDialog, asked)) === true;
}
