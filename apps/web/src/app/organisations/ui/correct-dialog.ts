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
import type { PartnerTypeSlug } from '@zorgpaden/domain/organisations';
import type {
  OrganisationNameCorrection,
  OrganisationView,
} from '@zorgpaden/domain/organisations/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';
import { typeOptions } from './type-options';

interface Asked {
  readonly one: OrganisationView;
  readonly send: (correction: OrganisationNameCorrection) => Promise<unknown>;
}

/** It never was called so, or never was that kind of partner: what it should have been, and why. */
@Component({
  selector: 'zp-correct-dialog',
  imports: [FormDialog, SelectField, TextField],
  template: `
    @let correct = words().correct;
    <zp-form-dialog
      [title]="correct.title(asked.one)"
      [explain]="correct.explain"
      [confirm]="correct.confirm"
      [errand]="errand"
      (sent)="send($event)"
    >
      <zp-text-field [field]="fields.name" [label]="correct.name" />
      <zp-select-field [field]="fields.partnerType" [label]="words().type" [options]="types()" />
      <zp-text-field [field]="fields.reason" [label]="correct.reason" [rows]="2" />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CorrectDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<CorrectDialog, boolean>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().organisations);
  protected readonly types = computed(() => typeOptions(this.texts.words().partnerships));
  protected readonly fields = form(
    signal({
      ...{ name: this.asked.one.name, partnerType: this.asked.one.partnerType as string },
      reason: '',
    }),
    (path) => {
      required(path.name);
      required(path.reason);
      free(path.reason);
    },
    { name: 'organisation-correction' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { correct, type } = this.words();
      return [
        { field: this.fields.name, label: correct.name, pointer: '/name' },
        { field: this.fields.partnerType, label: type, pointer: '/partnerType' },
        { field: this.fields.reason, label: correct.reason, pointer: '/reason' },
      ];
    },
  });

  protected async send(event: Event): Promise<void> {
    const { name, partnerType, reason } = this.fields().value();
    const correction = {
      ...{ name: name.trim(), partnerType: partnerType as PartnerTypeSlug },
      reason: reason.trim(),
    };
    if (await this.errand.send(event, () => this.asked.send(correction))) this.dialog.close(true);
  }
}

/** Resolves with whether it was corrected. */
export async function askForCorrection(injector: Injector, asked: Asked): Promise<boolean> {
  return (await openFormDialog<boolean>(injector, CorrectDialog, asked)) === true;
}
