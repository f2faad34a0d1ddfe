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
import type { PersonView } from '@zorgpaden/domain/people/accounts.contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';

interface Asked {
  readonly person: PersonView;
  readonly send: (reason: string) => Promise<void>;
}

/** Shutting an account, or opening it again: why. */
@Component({
  selector: 'zp-block-dialog',
  imports: [FormDialog, TextField],
  template: `
    <zp-form-dialog
      [title]="words().title(asked.person)"
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
export class BlockDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<BlockDialog, boolean>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => {
    const { block, unblock } = this.texts.words().people.nation;
    return this.asked.person.block === null ? block : unblock;
  });
  protected readonly fields = form(
    signal({ reason: '' }),
    (path) => {
      required(path.reason);
      free(path.reason);
    },
    { name: 'block' },
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
    if (await this.errand.send(event, () => this.asked.send(reason))) this.dialog.close(true);
  }
}

/** Resolves with whether it was done. */
export async function askToBlock(injector: Injector, asked: Asked): Promise<boolean> {
  return (await openFormDialog<boolean>(injector, BlockDialog, asked)) === true;
}
