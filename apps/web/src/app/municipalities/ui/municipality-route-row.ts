import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { MunicipalityRoute } from '@zorgpaden/domain/finder/contract';
import { phases } from '@zorgpaden/domain/phases';
import { AnswerWords, CallButton, VerifiedLine, weeklyHoursInWords } from '../../finder';
import { Texts } from '../../platform/texts';
import { MunicipalityWords } from '../data/municipality-words';

/** A contact in the list of a municipality: number, hours, area, and its phases as four dots. */
@Component({
  selector: 'zp-municipality-route-row',
  imports: [CallButton, VerifiedLine],
  template: `
    @let result = route().result;
    <div class="place-route">
      <div class="place-route-who">
        <b [attr.lang]="lang()">{{ result.title }}</b>
        @if (result.organisation !== result.title) {
          <span class="soft" [attr.lang]="lang()">{{ result.organisation }}</span>
        }
        @if (result.demonstration) {
          <span class="tag bad print-only">{{ example().demonstration.banner }}</span>
        }
      </div>
      <div class="place-route-when">
        <span>
          <span class="phase-dots">
            @for (phase of dots(); track phase.slug) {
              <i [class.on]="phase.on"></i>
            }
          </span>
          {{ phaseNames() }}
        </span>
        @if (hours(); as hours) {
          <span>{{ hours }}</span>
        }
        <span class="soft">{{ route().areaText }}</span>
        <span class="place-route-checked"><zp-verified-line [result]="result" /></span>
      </div>
      <zp-call-button [result]="result" size="row" />
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MunicipalityRouteRow {
  readonly route = input.required<MunicipalityRoute>();

  protected readonly texts = inject(Texts).public;
  private readonly answerWords = inject(AnswerWords);
  protected readonly example = this.answerWords.words;
  protected readonly lang = computed(() => this.answerWords.writtenIn(this.route().result));
  private readonly words = inject(MunicipalityWords).municipality;
  protected readonly dots = computed(() =>
    phases.map((slug) => ({ slug, on: this.route().phases.includes(slug) })),
  );
  protected readonly phaseNames = computed(() => {
    const on = this.dots().filter((phase) => phase.on);
    if (on.length === phases.length) return this.words().everyPhaseShort;
    return on.map(({ slug }) => this.texts().finder.phases[slug].toLowerCase()).join(', ');
  });
  protected readonly hours = computed(() =>
    weeklyHoursInWords(this.route().result.openingHours?.weekly ?? [], this.example().answer)
      .map(({ days, hours }) => `${days} ${hours}`)
      .join('; '),
  );
}
