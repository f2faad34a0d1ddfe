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
import { partnerTypes } from '@zorgpaden/domain/organisations';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';
import type { PartnerToAdd } from '../data/partnerships-client';

interface Asked {
  /** One of the register, or `null` for a new one. */
  readonly organisation: { readonly id: string; readonly name: string } | null;
  /** What was searched for: what a new one is called, most of the time. */
  readonly sought: string;
  readonly today: string;
  readonly send: (partner: PartnerToAdd, key: string) => Promise<unknown>;
}

/** An organisation becomes a partner, or is asked to: since when, and what it does. */
@Component({
  selector: 'zp-add-dialog',
  imports: [FormDialog, SelectField, TextField],
  template: `
    @let add = words().add;
    <zp-form-dialog
      [title]="asked.organisation ? add.dialog(asked.organisation) : add.dialogNew"
      [explain]="add.dialogExplain"
      [confirm]="add.confirm"
      [errand]="errand"
      (sent)="send($event)"
    >
      @if (asked.organisation === null) {
        <zp-text-field [field]="fields.name" [label]="add.name" />
        <zp-select-field [field]="fields.partnerType" [label]="add.type" [options]="types()" />
      }
      <zp-select-field [field]="fields.status" [label]="add.status" [options]="statuses()" />
      <zp-text-field [field]="fields.from" [label]="add.from" type="date" />
      <zp-text-field [field]="fields.part" [label]="add.part" [rows]="2" [optional]="true" />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AddDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<AddDialog, string>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);
  /** A second press adds no second partner. */
  private readonly key = crypto.randomUUID();

  protected readonly words = computed(() => this.texts.words().partnerships);
  protected readonly types = computed(() =>
    partnerTypes
      .map(({ slug, domain }) => {
        const { domains, partnerTypes: names } = this.words();
        return { value: slug as string, text: `${domains[domain]}: ${names[slug] ?? slug}` };
      })
      .sort((one, other) => one.text.localeCompare(other.text)),
  );
  protected readonly statuses = computed(() =>
    (['active', 'in-conversation', 'invited'] as const).map((status) => ({
      value: status as string,
      text: this.words().list.status[status],
    })),
  );
  protected readonly fields = form(
    signal({
      name: this.asked.organisation?.name ?? this.asked.sought,
      partnerType: 'huisarts',
      status: 'active',
      from: this.asked.today,
      part: '',
    }),
    (path) => {
      required(path.name);
      required(path.from);
      free(path.part);
    },
    { name: 'partner' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { name, partnerType, status, from, part } = this.fields;
      const words = this.words().add;
      return [
        { field: name, label: words.name, pointer: '/organisation/name' },
        { field: partnerType, label: words.type, pointer: '/organisation/partnerType' },
        { field: status, label: words.status, pointer: '/status' },
        { field: from, label: words.from, pointer: '/from' },
        { field: part, label: words.part, pointer: '/part' },
      ];
    },
  });

  protected async send(event: Event): Promise<void> {
    const { name, partnerType, status, from, part } = this.fields().value();
    const { organisation } = this.asked;
    const partner = {
      ...(organisation === null
        ? { organisation: { name: name.trim(), partnerType } }
        : { organisationId: organisation.id }),
      ...{ status, from, part: part.trim() },
    };
    if (await this.errand.send(event, () => this.asked.send(partner, this.key))) {
      this.dialog.close(name.trim());
    }
  }
}

/** Resolves with the name of who was added, or with nothing when somebody thought better of it. */
export function askForPartner(injector: Injector, asked: Asked): Promise<string | undefined> {
  return openFormDialog<string>(injector, AddDialog, asked);
}
