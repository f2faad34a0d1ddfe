import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  type Injector,
  signal,
  viewChild,
} from '@angular/core';
import { type FieldTree, form, validate } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { nths, rhythmKinds } from '@zorgpaden/domain/case-conferences';
import type {
  CaseConference,
  CaseConferenceContent,
} from '@zorgpaden/domain/case-conferences/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { ChecklistField } from '../../ui/fields/checklist-field';
import { ChoiceField } from '../../ui/fields/choice-field';
import { clockOf } from '../../ui/fields/clock-of';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { type Option, SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { TimeField } from '../../ui/fields/time-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';
import { type ConferenceForm, contentOf, formOf } from '../data/conference-form';
import { conferenceFields } from './conference-fields';

interface Asked {
  readonly held: CaseConference | null;
  readonly partners: readonly Option[];
  readonly today: string;
  readonly send: (content: CaseConferenceContent, key: string) => Promise<void>;
}

/** A standing meeting: how often, with whom, and how to bring a case in. */
@Component({
  selector: 'zp-conference-dialog',
  imports: [ChecklistField, ChoiceField, FormDialog, SelectField, TextField, TimeField],
  templateUrl: './conference-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConferenceDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<ConferenceDialog, string>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);
  /** A second press adds no second one. */
  private readonly key = crypto.randomUUID();
  protected readonly clockOf = clockOf;

  protected readonly words = computed(() => this.texts.words().caseConferences);
  protected readonly kinds = computed(() =>
    rhythmKinds.map((value) => ({ value, text: this.words().form.kinds[value] })),
  );
  protected readonly nths = computed(() =>
    nths.map((value) => ({ value, text: this.words().rhythm.nths[value] })),
  );
  protected readonly weekdays = computed(() =>
    this.words().rhythm.weekdays.map((text, index) => ({ value: String(index + 1), text })),
  );
  protected readonly organisers = computed(() => [
    { value: '', text: this.words().form.nobody },
    ...this.asked.partners,
  ]);
  protected readonly fields: FieldTree<ConferenceForm> = form<ConferenceForm>(
    signal(formOf(this.asked.held, this.asked.today)),
    (path) => {
      required(path.name);
      free(path.place);
      free(path.bringingIn);
      free(path.consent);
      validate(path.every, ({ value, valueOf }) =>
        valueOf(path.kind) === 'on-request' || /^\s*\d+\s*$/.test(value())
          ? null
          : { kind: 'field.whole-number' },
      );
      validate(path.from, ({ value, valueOf }) =>
        valueOf(path.kind) === 'on-request' || value() !== '' ? null : { kind: 'field.required' },
      );
    },
    { name: 'case-conference' },
  );
  protected readonly everyLabel = computed(() => {
    const { everyMonths, everyWeeks } = this.words().form;
    return this.fields.kind().value() === 'months' ? everyMonths : everyWeeks;
  });
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => conferenceFields(this.fields, this.words().form, this.everyLabel()),
  });

  protected async send(event: Event): Promise<void> {
    const content = contentOf(this.fields().value());
    const done = await this.errand.send(event, () => this.asked.send(content, this.key));
    if (done) this.dialog.close(content.name);
  }
}

/** Resolves with its name, or with nothing when somebody thought better of it. */
export function askForConference(injector: Injector, asked: Asked): Promise<string | undefined> {
  return openFormDialog<string>(injector, ConferenceDialog, asked);
}
