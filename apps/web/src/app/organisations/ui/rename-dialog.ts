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
  NewOrganisationName,
  OrganisationView,
} from '@zorgpaden/domain/organisations/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { required } from '../../ui/fields/required';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';
import { typeOptions } from './type-options';

interface Asked {
  readonly one: OrganisationView;
  readonly today: string;
  readonly send: (name: NewOrganisationName) => Promise<unknown>;
}

/** It is called otherwise, or is another kind of partner, from a day on; until then it stays what it was. */
@Component({
  selector: 'zp-rename-dialog',
  imports: [FormDialog, SelectField, TextField],
  template: `
    @let rename = words().rename;
    <zp-form-dialog
      [title]="rename.title(asked.one)"
      [explain]="rename.explain"
      [confirm]="rename.confirm"
      [errand]="errand"
      (sent)="send($event)"
    >
      <zp-text-field [field]="fields.name" [label]="rename.name" />
      <zp-select-field [field]="fields.partnerType" [label]="words().type" [options]="types()" />
      <zp-text-field [field]="fields.from" [label]="rename.from" type="date" />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RenameDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<RenameDialog, string>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().organisations);
  protected readonly types = computed(() => typeOptions(this.texts.words().partnerships));
  protected readonly fields = form(
    signal({
      ...{ name: this.asked.one.name, partnerType: this.asked.one.partnerType as string },
      from: this.asked.today,
    }),
    (path) => {
      required(path.name);
      required(path.from);
    },
    { name: 'organisation-name' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { rename, type } = this.words();
      return [
        { field: this.fields.name, label: rename.name, pointer: '/name' },
        { field: this.fields.partnerType, label: type, pointer: '/partnerType' },
        { field: this.fields.from, label: rename.from, pointer: '/from' },
      ];
    },
  });

  protected async send(event: Event): Promise<void> {
    const { name, partnerType, from } = this.fields().value();
    const given = { name: name.trim(), partnerType: partnerType as PartnerTypeSlug, from };
    if (await this.errand.send(event, () => this.asked.send(given))) this.dialog.close(given.name);
  }
}

/** Resolves with the name, or with nothing when somebody thought better of it. */
export function askForName(injector: Injector, asked: Asked): Promise<string | undefined> {
  return openFormDialog<string>(injector, RenameDialog, asked);
}
