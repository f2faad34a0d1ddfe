import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
} from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import type { WorkspaceTexts } from '@zorgpaden/texts/nl/workspace';
import { ChoiceField } from '../../ui/fields/choice-field';
import { fieldId } from '../../ui/fields/field-errors';
import { TimeField } from '../../ui/fields/time-field';
import { normaliseClockTime } from '../form/clock-time';
import {
  mondayOnAllWorkdays,
  stretchesOf,
  type Weekday,
  weekdays,
  withStretch,
} from '../form/opening-hours-form';
import type { RouteForm } from '../form/route-form';
import { ExceptionsPart } from './exceptions-part';
import { choicesOf } from './options';

/** When somebody answers: the week, holidays and days that differ. */
@Component({
  selector: 'zp-hours-section',
  imports: [ChoiceField, ExceptionsPart, MatButtonModule, TimeField],
  templateUrl: './hours-section.html',
  styleUrl: './rows.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HoursSection {
  private readonly announcer = inject(LiveAnnouncer);
  private readonly injector = inject(Injector);

  readonly fields = input.required<FieldTree<RouteForm>>();
  readonly words = input.required<WorkspaceTexts['contactRoutes']>();

  protected readonly normalise = normaliseClockTime;
  protected readonly hours = computed(() => this.fields().openingHours);
  protected readonly weekly = computed(() => this.hours().weekly().value());
  protected readonly week = computed(() =>
    weekdays.map((day) => ({
      day,
      name: this.words().fields.days[day],
      stretches: stretchesOf(this.weekly(), day),
    })),
  );
  protected readonly stated = computed(() => [
    { value: false, text: this.words().fields.hoursNotStated },
    { value: true, text: this.words().fields.hoursStated },
  ]);
  protected readonly holidays = computed(() => choicesOf(this.words().fields.onHolidaysOptions));
  protected readonly mondayHasHours = computed(() => stretchesOf(this.weekly(), 1).length > 0);

  protected add(day: Weekday): void {
    this.update(withStretch(this.weekly(), day));
    const index = stretchesOf(this.weekly(), day).at(-1) ?? 0;
    this.focus(`${this.id()}-${index}-from`);
  }

  protected remove(day: Weekday, index: number): void {
    this.update(this.weekly().filter((_, place) => place !== index));
    this.focus(this.addId(day));
  }

  protected copyMonday(): void {
    this.update(mondayOnAllWorkdays(this.weekly()));
    void this.announcer.announce(this.words().fields.copied);
  }

  protected addId(day: Weekday): string {
    return `${this.id()}-add-${day}`;
  }

  private id(): string {
    return fieldId(this.hours().weekly().name());
  }

  private update(weekly: RouteForm['openingHours']['weekly']): void {
    this.hours().weekly().value.set(weekly);
  }

  private focus(id: string): void {
    afterNextRender(() => document.getElementById(id)?.focus(), { injector: this.injector });
  }
}
