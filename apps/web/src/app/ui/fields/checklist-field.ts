import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { fieldId } from './field-errors';
import { FieldProblem } from './field-problem';
import type { Option } from './select-field';

/** Several of a list; a long list gets a field to search it, by name or by what else was meant. */
@Component({
  selector: 'zp-checklist-field',
  imports: [FieldProblem, MatCheckboxModule, MatFormFieldModule, MatInputModule],
  templateUrl: './checklist-field.html',
  styleUrls: ['./field.scss', './checklist-field.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChecklistField {
  readonly field = input.required<FieldTree<string[]>>();
  readonly label = input.required<string>();
  readonly options = input.required<readonly Option[]>();
  /** The label of the search field; without it there is none. */
  readonly searchLabel = input('');
  readonly nothingFits = input('');
  /** Says to a screen reader how many are left of the list. */
  readonly found = input<(p: { count: number }) => string>();
  /** What was meant by the words of `searched`, though its name says otherwise: *huur* is *wonen*. */
  readonly meant = input<ReadonlySet<string>>(new Set());
  readonly searched = output<string>();
  readonly chosenText = input<(p: { count: number }) => string>();

  protected readonly id = computed(() => fieldId(this.field()().name()));
  protected readonly sought = signal('');
  protected readonly chosen = computed(() => new Set(this.field()().value()));
  protected readonly shown = computed(() => {
    const words = plain(this.sought()).split(/\s+/).filter(Boolean);
    return this.options().filter(
      ({ text, value }) =>
        words.every((word) => plain(text).includes(word)) ||
        (words.length > 0 && this.meant().has(value)),
    );
  });

  protected search(event: Event): void {
    this.sought.set((event.target as HTMLInputElement).value);
    this.searched.emit(this.sought().trim());
  }

  /** Keeps the order of the list, so that the same choice is always the same value. */
  protected choose(value: string, checked: boolean): void {
    const chosen = new Set(this.chosen());
    if (checked) chosen.add(value);
    else chosen.delete(value);
    const known = this.options().map((option) => option.value);
    const unknown = [...chosen].filter((other) => !known.includes(other));
    const state = this.field()();
    state.value.set([...known.filter((other) => chosen.has(other)), ...unknown]);
    state.markAsDirty();
    state.markAsTouched();
  }
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
