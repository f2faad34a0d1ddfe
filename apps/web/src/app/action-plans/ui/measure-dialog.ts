import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  type Injector,
  signal,
  viewChild,
} from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import type { ActionPlanView, GoalView } from '@zorgpaden/domain/action-plans/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';
import { numberOf } from '../form/plan-form';

interface Asked {
  readonly indicator: NonNullable<GoalView['indicator']>;
  readonly today: string;
  readonly send: (measurement: {
    readonly value: number;
    readonly on: string;
    readonly note: string;
  }) => Promise<ActionPlanView>;
}

/** What the indicator of a goal read on a day, and where that comes from. */
@Component({
  selector: 'zp-measure-dialog',
  imports: [FormDialog, TextField],
  template: `
    <zp-form-dialog
      [title]="words().title"
      [explain]="what()"
      [confirm]="words().confirm"
      [errand]="errand"
      (sent)="send($event)"
    >
      <zp-text-field [field]="fields.value" [label]="words().value" inputMode="decimal" />
      <zp-text-field [field]="fields.on" [label]="words().on" type="date" />
      <zp-text-field [field]="fields.note" [label]="words().note" [optional]="true" />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MeasureDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<MeasureDialog, ActionPlanView>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().actionPlans.measureDialog);
  protected readonly what = computed(() =>
    this.texts.words().actionPlans.indicator(this.asked.indicator),
  );
  protected readonly fields = form(
    signal({ value: '', on: this.asked.today, note: '' }),
    (path) => {
      validate(path.value, ({ value }) =>
        Number.isNaN(numberOf(value())) ? { kind: 'field.number' } : undefined,
      );
      required(path.on);
      free(path.note);
    },
    { name: 'measurement' },
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
        { field: this.fields.value, label: words.value, pointer: '/value' },
        { field: this.fields.on, label: words.on, pointer: '/on' },
        { field: this.fields.note, label: words.note, pointer: '/note' },
      ];
    },
  });

  protected async send(event: Event): Promise<void> {
    const { value, on, note } = this.fields().value();
    await this.errand.send(event, async () => {
      const measurement = { value: numberOf(value), on, note: note.trim() };
      this.dialog.close(await this.asked.send(measurement));
    });
  }
}

/** Resolves with the plan as it is then, or with nothing when somebody thought better of it. */
export function askMeasurement(
  injector: Injector,
  asked: Asked,
): Promise<ActionPlanView | undefined> {
  return openFormDialog<ActionPlanView>(injector, MeasureDialog, asked);
}
