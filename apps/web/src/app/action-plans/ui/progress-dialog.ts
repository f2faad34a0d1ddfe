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
import { type ActionState, actionStates } from '@zorgpaden/domain/action-plans';
import type { ActionPlanView, ActionView } from '@zorgpaden/domain/action-plans/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';

interface Asked {
  readonly action: ActionView;
  readonly today: string;
  readonly send: (progress: {
    readonly state: ActionState;
    readonly on: string;
    readonly note: string;
  }) => Promise<ActionPlanView>;
}

/** Where an action stands, since when, and why. */
@Component({
  selector: 'zp-progress-dialog',
  imports: [FormDialog, SelectField, TextField],
  template: `
    <zp-form-dialog
      [title]="words().title"
      [explain]="asked.action.text"
      [confirm]="words().confirm"
      [errand]="errand"
      (sent)="send($event)"
    >
      <zp-select-field [field]="fields.state" [label]="words().state" [options]="states()" />
      <zp-text-field [field]="fields.on" [label]="words().on" type="date" />
      <zp-text-field
        [field]="fields.note"
        [label]="words().note"
        [hint]="words().noteHint"
        [optional]="true"
        [rows]="3"
      />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgressDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<ProgressDialog, ActionPlanView>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().actionPlans.progressDialog);
  protected readonly states = computed(() => {
    const names = this.texts.words().actionPlans.states;
    return actionStates.map((value) => ({ value, text: names[value] }));
  });
  protected readonly fields = form(
    signal({ state: this.asked.action.state, on: this.asked.today, note: '' }),
    (path) => {
      required(path.on);
      free(path.note);
    },
    { name: 'action-progress' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const words = this.words();
      return [
        { field: this.fields.on, label: words.on, pointer: '/on' },
        { field: this.fields.note, label: words.note, pointer: '/note' },
      ];
    },
  });

  protected async send(event: Event): Promise<void> {
    const { state, on, note } = this.fields().value();
    await this.errand.send(event, async () => {
      this.dialog.close(await this.asked.send({ state, on, note: note.trim() }));
    });
  }
}

/** Resolves with the plan as it is then, or with nothing when somebody thought better of it. */
export function askProgress(injector: Injector, asked: Asked): Promise<ActionPlanView | undefined> {
  return openFormDialog<ActionPlanView>(injector, ProgressDialog, asked);
}
