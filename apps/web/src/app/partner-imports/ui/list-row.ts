import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { cooperationLevels } from '@zorgpaden/domain/agreements';
import { partnerTypes } from '@zorgpaden/domain/organisations';
import type { ImportField, RowDecision } from '@zorgpaden/domain/partner-imports';
import type { ImportRowView, RowRepair } from '@zorgpaden/domain/partner-imports/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { type Option, SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';

/** What is shown of a row that is in order. */
const shown: readonly ImportField[] = [
  ...(['partnerType', 'phone', 'email', 'website', 'place', 'part'] as const),
  ...(['contactName', 'contactJob', 'contactEmail', 'contactPhone'] as const),
];
/** What hangs together: who is named needs an address, or no name. */
const together: Partial<Record<ImportField, readonly ImportField[]>> = {
  contactEmail: ['contactName', 'contactEmail'],
};

/** One row of the list: what it says, what is the matter with it, and the way to mend that. */
@Component({
  selector: 'zp-list-row',
  imports: [MatButtonModule, SelectField, TextField],
  templateUrl: './list-row.html',
  styleUrl: './list-row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListRow {
  private readonly texts = inject(WorkspaceTexts);

  readonly row = input.required<ImportRowView>();
  readonly busy = input(false);
  readonly repaired = output<RowRepair>();
  readonly decided = output<RowDecision | null>();

  protected readonly words = computed(() => this.texts.words().partnerImports);
  protected readonly name = computed(() => this.row().cells.name ?? this.words().nameless);
  protected readonly details = computed(() => {
    const { cells } = this.row();
    return shown.flatMap((field) => cells[field] ?? []).join(' · ');
  });
  protected readonly problems = computed(() => this.sentences(this.row().problems));
  protected readonly notices = computed(() => this.sentences(this.row().notices));
  protected readonly candidates = computed(() =>
    this.row().candidates.map(({ organisationId, row, name, place, reasons }) => ({
      name: place === '' ? name : `${name}, ${place}`,
      why: reasons.map((reason) => this.words().reasons[reason]).join(', '),
      decision: (organisationId === null
        ? { kind: 'row', row: row ?? 0 }
        : { kind: 'organisation', organisationId }) satisfies RowDecision,
    })),
  );

  /** The fields that something is the matter with, while they are being mended. */
  private readonly model = signal<{ readonly field: ImportField; readonly text: string }[]>([]);
  protected readonly fields = form(this.model, { name: 'row' });
  private readonly typeOptions = computed<Option[]>(() => {
    const names = this.words().partnerTypes;
    return [
      { value: '', text: this.words().columns.noType },
      ...partnerTypes.map(({ slug }) => ({ value: slug, text: names[slug] ?? slug })),
    ];
  });
  private readonly levelOptions = computed<Option[]>(() => {
    const names = this.texts.words().partnerships.contacts.levels;
    return [
      { value: '', text: this.words().columns.noLevel },
      ...cooperationLevels.map((level) => ({ value: level, text: names[level] })),
    ];
  });

  protected mend(): void {
    const { cells, problems } = this.row();
    const fields = new Set(problems.flatMap(({ field }) => together[field] ?? [field]));
    this.model.set(
      [...fields].map((field) => ({
        field,
        text: this.optionsOf(field) === null ? (cells[field] ?? '') : '',
      })),
    );
  }

  protected save(event: Event): void {
    event.preventDefault();
    const repair = Object.fromEntries(this.model().map(({ field, text }) => [field, text]));
    this.model.set([]);
    this.repaired.emit(repair);
  }

  /** Of what one chooses instead of typing it. */
  protected optionsOf(field: ImportField): Option[] | null {
    if (field === 'partnerType') return this.typeOptions();
    return field === 'contactLevel' ? this.levelOptions() : null;
  }

  protected nameOf(field: ImportField): string {
    return this.words().fields[field];
  }

  private sentences(remarks: ImportRowView['problems']): string[] {
    return remarks.map(
      ({ field, code }) => `${this.words().fields[field]}: ${this.texts.problem(code)}`,
    );
  }
}
