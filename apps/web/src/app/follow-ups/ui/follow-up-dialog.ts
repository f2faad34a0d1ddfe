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
import type { FollowUpContent, FollowUpView } from '@zorgpaden/domain/follow-ups/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';

interface Asked {
  /** The one that is changed, or nothing for a new one. */
  readonly followUp: FollowUpView | null;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** Who works for the coalition and can own it; nobody for who may not know them. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly send: (content: FollowUpContent) => Promise<unknown>;
}

/** What will happen, who does it, and when it is done. */
@Component({
  selector: 'zp-follow-up-dialog',
  imports: [FormDialog, SelectField, TextField],
  template: `
    @let formWords = words();
    <zp-form-dialog
      [title]="asked.followUp ? formWords.changeTitle : formWords.title"
      [explain]="formWords.explain"
      [confirm]="formWords.confirm"
      [errand]="errand"
      (sent)="save($event)"
    >
      <zp-text-field [field]="fields.title" [label]="formWords.what" [rows]="2" />
      <zp-select-field
        [field]="fields.organisation"
        [label]="formWords.organisation"
        [options]="options()"
      />
      <zp-text-field
        [field]="fields.function"
        [label]="formWords.function"
        [hint]="formWords.functionHint"
        [optional]="true"
      />
      @if (people().length > 1) {
        <zp-select-field
          [field]="fields.person"
          [label]="formWords.person"
          [options]="people()"
          [optional]="true"
        />
      }
      <zp-text-field [field]="fields.dueOn" [label]="formWords.dueOn" type="date" />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FollowUpDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<FollowUpDialog, boolean>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().followUps.form);
  protected readonly options = computed(() => [
    { value: '', text: this.words().nobody },
    ...this.asked.organisations.map(({ id, name }) => ({ value: id, text: name })),
  ]);
  protected readonly people = computed(() => {
    const owner = this.asked.followUp?.owner.person;
    const known = this.asked.people;
    // Who owns it already stays in the list, whoever is listed now.
    const isMissing = owner && !known.some(({ id }) => id === owner.id);
    return [
      { value: '', text: this.words().nobodyInParticular },
      ...[...known, ...(isMissing ? [owner] : [])].map(({ id, name }) => ({
        value: id,
        text: name,
      })),
    ];
  });
  protected readonly fields = form(
    signal({
      title: this.asked.followUp?.title ?? '',
      organisation: this.asked.followUp?.owner.organisation?.id ?? '',
      function: this.asked.followUp?.owner.function ?? '',
      person: this.asked.followUp?.owner.person?.id ?? '',
      dueOn: this.asked.followUp?.dueOn ?? '',
    }),
    (path) => {
      required(path.title);
      free(path.title);
    },
    { name: 'follow-up' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { title, organisation, function: work, person, dueOn } = this.fields;
      const words = this.words();
      return [
        { field: title, label: words.what, pointer: '/title' },
        { field: organisation, label: words.organisation, pointer: '/owner' },
        { field: organisation, label: words.organisation, pointer: '/owner/organisationId' },
        { field: work, label: words.function, pointer: '/owner/function' },
        { field: person, label: words.person, pointer: '/owner/personId' },
        { field: dueOn, label: words.dueOn, pointer: '/dueOn' },
      ];
    },
  });

  protected async save(event: Event): Promise<void> {
    const { title, organisation, function: work, person, dueOn } = this.fields().value();
    const content: FollowUpContent = {
      title: title.trim(),
      note: this.asked.followUp?.note ?? '',
      owner: {
        organisationId: organisation === '' ? null : organisation,
        function: work.trim(),
        personId: person === '' ? null : person,
      },
      dueOn: dueOn === '' ? null : dueOn,
    };
    if (await this.errand.send(event, () => this.asked.send(content))) this.dialog.close(true);
  }
}

/** Resolves with whether something was written down. */
export async function askForFollowUp(injector: Injector, asked: Asked): Promise<boolean> {
  return (await openFormDialog<boolean>(injector, FollowUpDialog, asked)) === true;
}
