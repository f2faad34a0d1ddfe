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

/** At whose word somebody is taken out; there is no way back, so the address is typed as well. */
export interface RemovalGiven {
  readonly email: string;
  readonly reason: string;
}

interface Asked {
  readonly person: PersonView;
  readonly send: (given: RemovalGiven) => Promise<void>;
}

/** Taking somebody out of everything at their written request. */
@Component({
  selector: 'zp-removal-dialog',
  imports: [FormDialog, TextField],
  template: `
    <zp-form-dialog
      [title]="words().title(asked.person)"
      [explain]="words().explain"
      [confirm]="words().confirm"
      [errand]="errand"
      (sent)="decide($event)"
    >
      <p>{{ words().then }}</p>
      <zp-text-field [field]="fields.reason" [label]="words().reason" [hint]="words().reasonHint" />
      <zp-text-field
        [field]="fields.email"
        [label]="words().email({ email: asked.person.email })"
        type="email"
      />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RemovalDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<RemovalDialog, boolean>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().accountHelp.removal);
  protected readonly fields = form(
    signal({ reason: '', email: '' }),
    (path) => {
      required(path.reason);
      free(path.reason);
      required(path.email);
    },
    { name: 'removal' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { reason, email } = this.fields;
      return [
        { field: reason, label: this.words().reason, pointer: '/reason' },
        { field: email, label: this.words().email(this.asked.person), pointer: '/email' },
      ];
    },
  });

  protected async decide(event: Event): Promise<void> {
    const { reason, email } = this.fields().value();
    const given = { reason: reason.trim(), email: email.trim() };
    if (await this.errand.send(event, () => this.asked.send(given))) this.dialog.close(true);
  }
}

/** Resolves with whether it was done. */
export async function askToRemove(injector: Injector, asked: Asked): Promise<boolean> {
  return (await openFormDialog<boolean>(injector, RemovalDialog, asked)) === true;
}
