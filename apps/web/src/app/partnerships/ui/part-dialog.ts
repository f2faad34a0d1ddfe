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
import type { PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { WhoElse } from '../../presences';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';

interface Asked {
  readonly coalitionId: string;
  readonly held: PartnershipView;
  readonly send: (part: string) => Promise<unknown>;
}

/** What a partner does in the coalition, in its own words. */
@Component({
  selector: 'zp-part-dialog',
  imports: [FormDialog, TextField, WhoElse],
  template: `
    @let part = words().part;
    <zp-form-dialog
      [title]="part.title(asked.held.organisation)"
      [explain]="part.explain"
      [confirm]="part.confirm"
      [errand]="errand"
      (sent)="send($event)"
    >
      <zp-who-else
        [coalitionId]="asked.coalitionId"
        kind="partnership"
        [subjectId]="asked.held.id"
      />
      <zp-text-field [field]="fields.part" [label]="part.label" [rows]="3" [optional]="true" />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PartDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<PartDialog, boolean>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().partnerships);
  protected readonly fields = form(
    signal({ part: this.asked.held.part }),
    (path) => free(path.part),
    { name: 'partner-part' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => [{ field: this.fields.part, label: this.words().part.label, pointer: '/part' }],
  });

  protected async send(event: Event): Promise<void> {
    const part = this.fields.part().value().trim();
    if (await this.errand.send(event, () => this.asked.send(part))) this.dialog.close(true);
  }
}

/** Resolves with whether it was changed. */
export async function askForPart(injector: Injector, asked: Asked): Promise<boolean> {
  return (await openFormDialog<boolean>(injector, PartDialog, asked)) === true;
}
