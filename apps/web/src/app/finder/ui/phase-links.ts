import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Phase, phases } from '@zorgpaden/domain/phases';
import { Texts } from '../../platform/texts';
import { AnswerWords } from '../data/answer-words';

/** The phases as links that change one parameter of the address of the page they stand on. */
@Component({
  selector: 'zp-phase-links',
  imports: [RouterLink],
  template: `
    <nav [attr.aria-label]="label()">
      <ul class="chips">
        @for (choice of choices(); track choice.name) {
          <li>
            <a
              class="chip"
              [routerLink]="page()"
              [queryParams]="choice.params"
              [attr.aria-current]="choice.current ? 'true' : null"
              >{{ choice.name }}</a
            >
          </li>
        }
      </ul>
    </nav>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PhaseLinks {
  readonly page = input.required<string>();
  /** The other parameters of the address. */
  readonly params = input<object>({});
  readonly chosen = input<Phase | null>(null);
  readonly label = input.required<string>();

  private readonly texts = inject(Texts).public;
  private readonly words = inject(AnswerWords).words;

  protected readonly choices = computed(() => [
    this.choice(null, this.words().answer.everyPhase),
    ...phases.map((phase) => this.choice(phase, this.texts().finder.phases[phase])),
  ]);

  private choice(phase: Phase | null, name: string) {
    const { fase: _, ...others } = this.params() as Record<string, string>;
    return {
      name,
      current: this.chosen() === phase,
      params: phase === null ? others : { ...others, fase: phase },
    };
  }
}
