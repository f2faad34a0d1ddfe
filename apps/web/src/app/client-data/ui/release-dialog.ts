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
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';

type Send = (reason: string) => Promise<void>;

/** Why what is held back is no data of a client. */
@Component({
  selector: 'zp-release-dialog',
  imports: [FormDialog, TextField],
  template: `
    <zp-form-dialog
      [title]="words().title"
      [explain]="words().explain"
      [confirm]="words().confirm"
      [errand]="errand"
      (sent)="decide($event)"
    >
      <zp-text-field [field]="fields.reason" [label]="words().reason" />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReleaseDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<ReleaseDialog, boolean>>(MatDialogRef);
  private readonly request = inject<Send>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().clientData.release);
  protected readonly fields = form(
    signal({ reason: '' }),
    (path) => {
      required(path.reason);
      free(path.reason);
    },
    { name: 'release' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => [{ field: this.fields.reason, label: this.words().reason, pointer: '/reason' }],
  });

  protected async decide(event: Event): Promise<void> {
    const reason = this.fields.reason().value().trim();
    if (await this.errand.send(event, () => this.request(reason))) this.dialog.close(true);
  }
}

/** Resolves with whether it was done. */
export async function askToRelease(injector: Injector, send: Send): Promise<boolean> {
  return (await openFormDialog<boolean>(injector, ReleaseDialog, send)) === true;
}
