import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { WorkspaceTexts } from '../platform/workspace-texts';
import { SelectField } from './fields/select-field';
import { TextField } from './fields/text-field';

/** What is chosen; empty means all. */
export interface PeriodChoice {
  /** One of the options. */
  readonly only: string;
  readonly from: string;
  readonly to: string;
}

/** Which lines of a list, and from when to when. */
@Component({
  selector: 'zp-period-filter',
  imports: [MatButtonModule, SelectField, TextField],
  templateUrl: './period-filter.html',
  styleUrl: './period-filter.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PeriodFilter {
  private readonly texts = inject(WorkspaceTexts);
  readonly choice = input.required<PeriodChoice>();
  readonly label = input.required<string>();
  /** What to choose from beside everything; without any there is nothing to choose. */
  readonly options = input.required<readonly { value: string; text: string }[]>();
  /** What stands there when nothing is chosen. */
  readonly everything = input.required<string>();
  readonly chosen = output<PeriodChoice>();

  protected readonly words = computed(() => this.texts.words().common.filter);
  private readonly model = signal<PeriodChoice>({ only: '', from: '', to: '' });
  protected readonly fields = form(
    this.model,
    (path) => {
      validate(path.to, ({ value, valueOf }) =>
        value() !== '' && value() < valueOf(path.from) ? { kind: 'field.period.backwards' } : null,
      );
    },
    { name: 'period' },
  );
  protected readonly all = computed(() => [
    { value: '', text: this.everything() },
    ...this.options(),
  ]);
  protected readonly isFiltered = computed(() => Object.values(this.choice()).some(Boolean));

  constructor() {
    effect(() => this.fields().reset({ ...this.choice() }));
  }

  protected apply(event: Event): void {
    event.preventDefault();
    this.fields().markAsTouched();
    if (this.fields().invalid()) return;
    this.chosen.emit(this.model());
  }

  protected clear(): void {
    this.chosen.emit({ only: '', from: '', to: '' });
  }
}
