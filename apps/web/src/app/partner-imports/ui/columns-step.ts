import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { partnerTypes, type PartnerTypeSlug } from '@zorgpaden/domain/organisations';
import { type ImportField, importFields } from '@zorgpaden/domain/partner-imports';
import type { ImportMapping, PartnerImportView } from '@zorgpaden/domain/partner-imports/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { type Option, SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';

interface Columns {
  readonly fields: string[];
  readonly types: { readonly word: string; readonly slug: string }[];
  readonly firstRow: string;
  readonly since: string;
}

/** Says which column holds what, and what the words of the list mean that nobody knows yet. */
@Component({
  selector: 'zp-columns-step',
  imports: [MatButtonModule, SelectField, TextField],
  templateUrl: './columns-step.html',
  styleUrl: './columns-step.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ColumnsStep {
  private readonly texts = inject(WorkspaceTexts);

  readonly list = input.required<PartnerImportView>();
  readonly busy = input(false);
  /** Behind one button, once the rows were looked at. */
  readonly folded = input(false);
  readonly mapped = output<ImportMapping>();

  protected readonly words = computed(() => this.texts.words().partnerImports);
  protected readonly options = computed<Option[]>(() => [
    { value: '', text: this.words().columns.none },
    ...importFields.map((field) => ({ value: field, text: this.words().fields[field] })),
  ]);
  protected readonly typeOptions = computed<Option[]>(() => {
    const names = this.words().partnerTypes;
    return [
      { value: '', text: this.words().columns.noType },
      ...partnerTypes.map(({ slug }) => ({ value: slug, text: names[slug] ?? slug })),
    ];
  });
  protected readonly hasName = computed(() => this.model().fields.includes('name'));

  private readonly model = signal<Columns>({ fields: [], types: [], firstRow: '', since: '' });
  protected readonly fields = form(this.model, { name: 'columns' });

  constructor() {
    effect(() => {
      const { columns, unknownTypes, firstRow, since } = this.list();
      untracked(() => {
        this.model.set({
          fields: columns.map(({ field }) => field ?? ''),
          types: unknownTypes.slice(0, 20).map((word) => ({ word, slug: '' })),
          firstRow: String(firstRow),
          since,
        });
      });
    });
  }

  protected headOf(index: number): string {
    const head = this.list().columns[index]?.head ?? '';
    return head === '' ? this.words().columns.unnamed({ number: index + 1 }) : head;
  }

  protected examplesOf(index: number): string {
    const examples = this.list().columns[index]?.examples ?? [];
    return examples.length > 0 ? examples.join(' · ').slice(0, 90) : this.words().columns.empty;
  }

  protected send(event: Event): void {
    event.preventDefault();
    const { fields, types, firstRow, since } = this.model();
    const known = types.filter(({ slug }) => slug !== '');
    this.mapped.emit({
      fields: fields.map((field) => (field === '' ? null : (field as ImportField))),
      firstRow: Number(firstRow) || this.list().firstRow,
      since,
      typeWords: {
        ...this.list().typeWords,
        ...Object.fromEntries(known.map(({ word, slug }) => [word, slug as PartnerTypeSlug])),
      },
    });
  }
}
