import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { type Phase, phases } from '@zorgpaden/domain/phases';
import { Texts } from '../../platform/texts';
import { StartChecked } from '../../ui/start-value';

/** The four phases as a line through time, or as four large buttons on a phone: radio buttons either way. */
@Component({
  selector: 'zp-phase-choice',
  imports: [StartChecked],
  template: `
    <fieldset class="phases">
      <legend class="heading-2">{{ texts().finder.when }}</legend>
      @if (refusal(); as refusal) {
        <p class="refusal" id="fase-fout">{{ refusal }}</p>
      }
      <div class="phase-line">
        @for (phase of phases; track phase) {
          <label class="phase">
            <input type="radio" name="fase" [value]="phase" [zpStartChecked]="chosen() === phase" />
            <span class="phase-dot"></span>
            <span class="phase-name">{{ texts().finder.phases[phase] }}</span>
          </label>
        }
      </div>
      <label class="phase-any">
        <input type="radio" name="fase" value="" [zpStartChecked]="chosen() === null" />
        {{ texts().finder.anyPhase }}
      </label>
    </fieldset>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PhaseChoice {
  readonly chosen = input<Phase | null>(null);
  readonly refusal = input<string>();

  protected readonly texts = inject(Texts).public;
  protected readonly phases = phases;
}
