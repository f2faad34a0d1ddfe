import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FinderAnswer } from '@zorgpaden/domain/finder/contract';
import { dateInWords } from '../../platform/dates';
import { Texts } from '../../platform/texts';
import { AnswerWords } from '../data/answer-words';
import { nameOf } from '../data/finder-head';
import { type FinderQuestion, paramsOf } from '../data/finder-question';
import { PhaseLinks } from './phase-links';
import { QuestionLine } from './question-line';
import { ResultRow } from './result-row';
import { RouteCard } from './route-card';

/** The answer is the heading; the first contact is a card; the others are ready for when nobody answers. */
@Component({
  selector: 'zp-finder-answer-view',
  imports: [PhaseLinks, QuestionLine, ResultRow, RouteCard, RouterLink],
  templateUrl: './finder-answer-view.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FinderAnswerView {
  readonly answer = input.required<FinderAnswer>();
  readonly question = input.required<FinderQuestion>();

  private readonly language = inject(Texts);
  protected readonly texts = inject(AnswerWords).words;
  protected readonly finder = this.language.public;
  protected readonly home = computed(() => this.language.root() || '/');
  protected readonly params = computed(() => paramsOf(this.question()));

  protected readonly first = computed(() => this.answer().results[0]);
  protected readonly heading = computed(() => {
    const first = this.first();
    if (!first) return '';
    const { heading, how } = this.texts().answer;
    return heading({
      theme: this.answer().question.theme?.name ?? null,
      municipality: this.answer().municipality?.name ?? '',
      how: how[first.channels[0]?.kind ?? 'phone'],
      whom: nameOf(first),
    });
  });

  /** What the route itself names for when nobody answers comes first. */
  protected readonly others = computed(() => {
    const [first, ...others] = this.answer().results;
    const fallback = others.find((result) => result.id === first?.fallbackId);
    return fallback ? [fallback, ...others.filter((result) => result !== fallback)] : others;
  });
  protected readonly nearby = computed(() =>
    this.others().filter((result) => result.kind !== 'national'),
  );
  protected readonly national = computed(() =>
    this.others().filter((result) => result.kind === 'national'),
  );

  protected readonly formerly = computed(() => {
    const { formerly, municipality } = this.answer();
    if (!formerly || !municipality) return null;
    const on = dateInWords(formerly.on, this.language.language());
    return this.texts().answer.formerly({
      name: formerly.name,
      municipality: municipality.name,
      on,
    });
  });
  protected readonly municipalityPage = computed(() => {
    const municipality = this.answer().municipality;
    if (!municipality) return null;
    const { code, slug, name } = municipality;
    return { address: `${this.language.root()}/gemeente/${code}-${slug}`, name };
  });
}
