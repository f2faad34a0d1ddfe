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
import type { PersonRoleView } from '@zorgpaden/domain/people/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';

interface Asked {
  readonly held: { readonly person: Pick<PersonRoleView['person'], 'name'> };
  readonly today: string;
  readonly end: (on: string, reason: string) => Promise<void>;
}

/** The end of a role: on which day, and why. */
@Component({
  selector: 'zp-end-role-dialog',
  imports: [FormDialog, TextField],
  template: `
    @let endWords = words().end;
    <zp-form-dialog
      [title]="endWords.title(asked.held.person)"
      [explain]="endWords.explain"
      [confirm]="endWords.confirm"
      [errand]="errand"
      (sent)="end($event)"
    >
      <zp-text-field [field]="fields.on" [label]="endWords.on" type="date" />
      <zp-text-field [field]="fields.reason" [label]="endWords.reason" />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EndRoleDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<EndRoleDialog, string>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().people);
  protected readonly fields = form(
    signal({ on: this.asked.today, reason: '' }),
    (path) => {
      required(path.on);
      required(path.reason);
      free(path.reason);
    },
    { name: 'role-end' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const words = this.words().end;
      return [
        { field: this.fields.on, label: words.on, pointer: '/on' },
        { field: this.fields.reason, label: words.reason, pointer: '/reason' },
      ];
    },
  });

  protected async end(event: Event): Promise<void> {
    const { on, reason } = this.fields().value();
    const done = await this.errand.send(event, () => this.asked.end(on, reason.trim()));
    if (done) this.dialog.close(on);
  }
}

/** Resolves with the first day without the role, or with nothing when somebody thought better of it. */
export function askToEnd(injector: Injector, asked: Asked): Promise<string | undefined> {
  return openFormDialog<string>(injector, EndRoleDialog, asked);
}
