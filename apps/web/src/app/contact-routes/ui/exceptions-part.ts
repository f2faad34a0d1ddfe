import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  inject,
  Injector,
  input,
} from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import type { WorkspaceTexts } from '@zorgpaden/texts/nl/workspace';
import { fieldId } from '../../ui/fields/field-errors';
import { TextField } from '../../ui/fields/text-field';
import { TimeField } from '../../ui/fields/time-field';
import { normaliseClockTime } from '../form/clock-time';
import type { ExceptionalDay } from '../form/route-form';

/** Days on which other hours hold, or none. */
@Component({
  selector: 'zp-exceptions-part',
  imports: [MatButtonModule, TextField, TimeField],
  templateUrl: './exceptions-part.html',
  styleUrl: './rows.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExceptionsPart {
  private readonly injector = inject(Injector);
  readonly exceptions = input.required<FieldTree<ExceptionalDay[]>>();
  readonly words = input.required<WorkspaceTexts['contactRoutes']['fields']>();

  protected readonly normalise = normaliseClockTime;

  protected add(): void {
    const state = this.exceptions()();
    const index = state.value().length;
    state.value.update((days) => [...days, { date: '', hours: [], note: '' }]);
    this.focus(`${fieldId(state.name())}-${index}-date`);
  }

  protected remove(index: number): void {
    this.exceptions()().value.update((days) => days.filter((_, place) => place !== index));
    this.focus('add-exception');
  }

  protected addHours(index: number): void {
    this.change(index, (day) => ({ ...day, hours: [...day.hours, { from: '', to: '' }] }));
  }

  protected removeHours(index: number, stretch: number): void {
    this.change(index, (day) => ({
      ...day,
      hours: day.hours.filter((_, place) => place !== stretch),
    }));
  }

  private change(index: number, by: (day: ExceptionalDay) => ExceptionalDay): void {
    this.exceptions()().value.update((days) =>
      days.map((day, place) => (place === index ? by(day) : day)),
    );
  }

  private focus(id: string): void {
    afterNextRender(() => document.getElementById(id)?.focus(), { injector: this.injector });
  }
}
