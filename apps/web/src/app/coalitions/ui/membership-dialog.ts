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
import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import type { NewMembership } from '@zorgpaden/domain/coalitions/membership.contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { required } from '../../ui/fields/required';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';

interface Asked {
  readonly candidates: readonly CoalitionView[];
  readonly today: string;
  readonly send: (membership: NewMembership) => Promise<void>;
}

/** Which local coalition takes part, from which day on. */
@Component({
  selector: 'zp-membership-dialog',
  imports: [FormDialog, SelectField, TextField],
  template: `
    <zp-form-dialog
      [title]="words().add"
      [explain]="words().explain"
      [confirm]="words().confirm"
      [errand]="errand"
      (sent)="send($event)"
    >
      <zp-select-field [field]="fields.localId" [label]="words().local" [options]="options()" />
      <zp-text-field [field]="fields.from" [label]="words().from" type="date" />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MembershipDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<MembershipDialog, CoalitionView>>(MatDialogRef);
  private readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().overview.memberships);
  protected readonly options = computed(() => [
    { value: '', text: this.words().choose },
    ...this.asked.candidates.map(({ id, name }) => ({ value: id, text: name })),
  ]);
  protected readonly fields = form(
    signal({ localId: '', from: this.asked.today }),
    (path) => {
      required(path.localId);
      required(path.from);
    },
    { name: 'membership' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => [
      { field: this.fields.localId, label: this.words().local, pointer: '/localId' },
      { field: this.fields.from, label: this.words().from, pointer: '/from' },
    ],
  });

  protected async send(event: Event): Promise<void> {
    const given = this.fields().value();
    if (!(await this.errand.send(event, () => this.asked.send(given)))) return;
    this.dialog.close(this.asked.candidates.find(({ id }) => id === given.localId));
  }
}

/** Resolves with the coalition that joined, or with nothing when somebody thought better of it. */
export function askToJoin(injector: Injector, asked: Asked): Promise<CoalitionView | undefined> {
  return openFormDialog<CoalitionView>(injector, MembershipDialog, asked);
}
