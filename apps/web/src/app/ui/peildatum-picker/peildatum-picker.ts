import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
} from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { isPlainDate } from '@zorgpaden/domain/shared';
import { dateText } from '../../platform/moments';
import { Peildatum } from '../../platform/peildatum';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { TextField } from '../fields/text-field';

/**
 * As of which day a page is read, and a plain word when that is not today. A page that has one shows no
 * way to change anything while `Peildatum.chosen` names a day.
 */
@Component({
  selector: 'zp-peildatum-picker',
  imports: [MatButtonModule, TextField],
  templateUrl: './peildatum-picker.html',
  styleUrl: './peildatum-picker.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PeildatumPicker {
  private readonly texts = inject(WorkspaceTexts);
  private readonly peildatum = inject(Peildatum);

  protected readonly words = computed(() => this.texts.words().common.peildatum);
  protected readonly banner = computed(() => {
    const chosen = this.peildatum.chosen();
    if (chosen === null) return '';
    const date = dateText(chosen, this.texts.language());
    const { past, future } = this.words();
    return chosen < this.peildatum.today() ? past({ date }) : future({ date });
  });
  protected readonly fields = form(
    signal({ date: '' }),
    (path) => {
      validate(path.date, ({ value }) =>
        isPlainDate(value()) ? undefined : { kind: 'field.date.malformed' },
      );
    },
    { name: 'peildatum' },
  );

  constructor() {
    effect(() => this.fields().reset({ date: this.peildatum.chosen() ?? this.peildatum.today() }));
  }

  protected look(event: Event): void {
    event.preventDefault();
    this.fields().markAsTouched();
    if (this.fields().invalid()) return;
    void this.peildatum.choose(this.fields.date().value());
  }

  protected toToday(): void {
    void this.peildatum.choose(null);
  }
}
