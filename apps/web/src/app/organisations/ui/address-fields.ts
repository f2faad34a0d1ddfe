import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import type { Address } from '@zorgpaden/domain/organisations/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { TextField } from '../../ui/fields/text-field';

export const emptyAddress: Address = { street: '', postcode: '', place: '' };

/** One of the addresses of an organisation; left empty as a whole there is none. */
@Component({
  selector: 'zp-address-fields',
  imports: [TextField],
  template: `
    @let labels = words().fields;
    <fieldset>
      <legend>{{ legend() }}</legend>
      <zp-text-field [field]="address().street" [label]="labels.street" [optional]="true" />
      <zp-text-field [field]="address().postcode" [label]="labels.postcode" [optional]="true" />
      <zp-text-field [field]="address().place" [label]="labels.place" [optional]="true" />
    </fieldset>
  `,
  styles: `
    fieldset {
      min-width: 0;
      margin: 0 0 8px;
      padding: 0;
      border: 0;
    }

    legend {
      margin-bottom: 8px;
      padding: 0;
      font-weight: 700;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AddressFields {
  private readonly texts = inject(WorkspaceTexts);
  readonly legend = input.required<string>();
  readonly address = input.required<FieldTree<Address>>();

  protected readonly words = computed(() => this.texts.words().organisations);
}

/** Nothing where nothing was filled in. */
export function addressOrNone(address: Address): Address | null {
  return Object.values(address).some((text) => text.trim() !== '') ? address : null;
}
