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
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';

interface Asked {
  readonly name: string;
  readonly today: string;
  readonly send: (on: string) => Promise<void>;
}

/** On which day a partner was heard after all. */
@Component({
  selector: 'zp-hear-dialog',
  imports: [FormDialog, TextField],
  template: `
    <zp-form-dialog
      [title]="words().title(asked)"
      [explain]="words().explain"
      [confirm]="words().confirm"
      [errand]="errand"
      (sent)="send($event)"
    >
      <zp-text-field [field]="fields.on" [label]="words().on" type="date" />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HearDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<HearDialog, boolean>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().reflections.hear);
  protected readonly fields = form(signal({ on: this.asked.today }), (path) => required(path.on), {
    name: 'hear',
  });
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => [{ field: this.fields.on, label: this.words().on, pointer: '/on' }],
  });

  protected async send(event: Event): Promise<void> {
    const on = this.fields.on().value();
    if (await this.errand.send(event, () => this.asked.send(on))) this.dialog.close(true);
  }
}

/** Resolves with whether it was recorded. */
export async function askWhenHeard(injector: Injector, asked: Asked): Promise<boolean> {
  return (await openFormDialog<boolean>(injector, HearDialog, asked)) === true;
}
