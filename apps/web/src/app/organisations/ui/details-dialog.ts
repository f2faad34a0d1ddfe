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
import type {
  OrganisationChange,
  OrganisationView,
} from '@zorgpaden/domain/organisations/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';
import { AddressFields, addressOrNone, emptyAddress } from './address-fields';

interface Asked {
  readonly one: OrganisationView;
  readonly send: (given: OrganisationChange) => Promise<unknown>;
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is known of an organisation beside its name. */
@Component({
  selector: 'zp-details-dialog',
  imports: [AddressFields, FormDialog, TextField],
  template: `
    @let labels = words().fields;
    <zp-form-dialog
      [title]="words().change.title(asked.one)"
      [explain]="words().change.explain"
      [confirm]="words().change.confirm"
      [errand]="errand"
      (sent)="send($event)"
    >
      <zp-text-field [field]="fields.phone" [label]="labels.phone" type="tel" [optional]="true" />
      <zp-text-field [field]="fields.email" [label]="labels.email" type="email" [optional]="true" />
      <zp-text-field
        [field]="fields.website"
        [label]="labels.website"
        type="url"
        [optional]="true"
      />
      @for (address of addresses; track address) {
        <zp-address-fields [legend]="labels[address]" [address]="fields[address]" />
      }
      <zp-text-field
        [field]="fields.otherNames"
        [label]="labels.otherNames"
        [hint]="words().change.perLine"
        [rows]="3"
        [optional]="true"
      />
      <zp-text-field
        [field]="fields.webDomains"
        [label]="labels.webDomains"
        [hint]="words().change.perLine"
        [rows]="2"
        [optional]="true"
      />
      <zp-text-field
        [field]="fields.kvk"
        [label]="labels.kvk"
        inputMode="numeric"
        [optional]="true"
      />
      <zp-text-field
        [field]="fields.agb"
        [label]="labels.agb"
        inputMode="numeric"
        [optional]="true"
      />
      <zp-text-field
        [field]="fields.oin"
        [label]="labels.oin"
        inputMode="numeric"
        [optional]="true"
      />
      <zp-text-field
        [field]="fields.rsin"
        [label]="labels.rsin"
        inputMode="numeric"
        [optional]="true"
      />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DetailsDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<DetailsDialog, boolean>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().organisations);
  protected readonly addresses = ['visitingAddress', 'postalAddress'] as const;
  protected readonly fields = form(signal(this.begin()), { name: 'organisation' });
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const labels = this.words().fields;
      const plain = ['phone', 'email', 'website', 'kvk', 'agb', 'oin', 'rsin'] as const;
      return [
        ...plain.map((name) => ({
          ...{ field: this.fields[name], label: labels[name], pointer: `/${name}` },
        })),
        ...this.addresses.flatMap((address) =>
          (['street', 'postcode', 'place'] as const).map((name) => ({
            ...{ field: this.fields[address][name], label: `${labels[address]}, ${labels[name]}` },
            pointer: `/${address}/${name}`,
          })),
        ),
        // Which of the lines is wrong, the sentence says well enough.
        ...(['otherNames', 'webDomains'] as const).flatMap((name) =>
          [`/${name}`, `/${name}/0`].map((pointer) => ({
            ...{ field: this.fields[name], label: labels[name], pointer },
          })),
        ),
      ];
    },
  });

  protected async send(event: Event): Promise<void> {
    const { visitingAddress, postalAddress, otherNames, webDomains, ...plain } =
      this.fields().value();
    const given = {
      ...Object.fromEntries(Object.entries(plain).map(([name, text]) => [name, text.trim()])),
      visitingAddress: addressOrNone(visitingAddress),
      postalAddress: addressOrNone(postalAddress),
      otherNames: lines(otherNames),
      webDomains: lines(webDomains),
    };
    if (await this.errand.send(event, () => this.asked.send(given))) this.dialog.close(true);
  }

  private begin() {
    const { phone, email, website, kvk, agb, oin, rsin } = this.asked.one;
    return {
      ...{ phone, email, website, kvk, agb, oin, rsin },
      visitingAddress: this.asked.one.visitingAddress ?? emptyAddress,
      postalAddress: this.asked.one.postalAddress ?? emptyAddress,
      otherNames: this.asked.one.otherNames.join('\n'),
      webDomains: this.asked.one.webDomains.join('\n'),
    };
  }
}

/** Resolves with whether it was changed. */
export async function askForDetails(injector: Injector, asked: Asked): Promise<boolean> {
  return (await openFormDialog<boolean>(injector, DetailsDialog, asked)) === true;
}
