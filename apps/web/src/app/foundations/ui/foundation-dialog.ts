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
import {
  type FoundationKind,
  type FoundationStep,
  fundingPurposes,
  tranches,
} from '@zorgpaden/domain/foundations';
import type { FoundationContent } from '@zorgpaden/domain/foundations/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';
import { contentOf, eurosOf, type FoundationForm, formOf } from '../data/foundation-form';

interface Asked {
  readonly kind: FoundationKind;
  /** Which one, where it is a step. */
  readonly step: FoundationStep | null;
  /** What is there already, to be written otherwise. */
  readonly content: FoundationContent | null;
  readonly today: string;
  readonly send: (content: FoundationContent) => Promise<void>;
}

/** One thing that a coalition stands on: its fields, and the days on which it holds. */
@Component({
  selector: 'zp-foundation-dialog',
  imports: [FormDialog, SelectField, TextField],
  templateUrl: './foundation-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FoundationDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<FoundationDialog, boolean>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().foundations.form);
  protected readonly title = computed(() => {
    const { steps, form: words } = this.texts.words().foundations;
    return this.asked.step === null ? words.titles[this.asked.kind] : steps.names[this.asked.step];
  });
  protected readonly purposes = computed(() => {
    const names = this.texts.words().foundations.money.purposes;
    return fundingPurposes.map((value) => ({ value, text: names[value] }));
  });
  protected readonly tranches = tranches.map((value) => ({ value, text: value }));

  protected readonly fields = form<FoundationForm>(
    signal(formOf(this.asked.content, this.asked.today)),
    (path) => {
      required(path.from);
      for (const text of [path.text, path.evidence, path.source, path.mandateHolder]) free(text);
      const { kind } = this.asked;
      if (kind === 'goal' || kind === 'reward') required(path.text);
      if (kind === 'funding') {
        required(path.source);
        validate(path.amount, ({ value }) =>
          eurosOf(value()) === undefined ? { kind: 'field.whole-number' } : undefined,
        );
      }
      validate(path.to, ({ value, valueOf }) =>
        value() !== '' && value() <= valueOf(path.from)
          ? { kind: 'field.period.backwards' }
          : undefined,
      );
    },
    { name: 'foundation' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { text, evidence, source, amount, mandateHolder, from, to } = this.fields;
      const words = this.words();
      return [
        { field: text, label: words.text, pointer: '/text' },
        { field: evidence, label: words.evidence, pointer: '/evidence' },
        { field: source, label: words.source, pointer: '/source' },
        { field: amount, label: words.amount, pointer: '/amount' },
        { field: mandateHolder, label: words.mandateHolder, pointer: '/mandateHolder' },
        { field: from, label: words.from, pointer: '/from' },
        { field: to, label: words.to, pointer: '/to' },
      ];
    },
  });

  protected async send(event: Event): Promise<void> {
    const { kind, step } = this.asked;
    const sent = await this.errand.send(event, () =>
      this.asked.send(contentOf(kind, this.fields().value(), step)),
    );
    if (sent) this.dialog.close(true);
  }
}

/** Resolves with whether it was saved. */
export async function askForFoundation(injector: Injector, asked: Asked): Promise<boolean> {
  return (await openFormDialog<boolean>(injector, FoundationDialog, asked)) === true;
}
