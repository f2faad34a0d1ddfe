import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FinderAnswer } from '@zorgpaden/domain/finder/contract';
import { Texts } from '../../platform/texts';
import { AnswerWords } from '../data/answer-words';
import { type FinderQuestion, paramsOf } from '../data/finder-question';

/** What was asked, each part with its own way to change it; nothing else of the question is lost. */
@Component({
  selector: 'zp-question-line',
  imports: [RouterLink],
  template: `
    <nav class="asked" [attr.aria-label]="texts().answer.yourQuestion">
      <ul>
        <li>
          @if (answer().municipality; as municipality) {
            <a [routerLink]="root() + '/gemeente/' + municipality.code + '-' + municipality.slug">{{
              municipality.name
            }}</a>
          }
          <a class="change" [routerLink]="home()" [queryParams]="withoutPlace()">{{
            texts().answer.otherMunicipality
          }}</a>
        </li>
        <li>
          <span>{{ answer().question.theme?.name }}</span>
          <a class="change" [routerLink]="home()" [queryParams]="withoutTheme()">{{
            texts().answer.otherTheme
          }}</a>
        </li>
      </ul>
    </nav>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuestionLine {
  readonly answer = input.required<FinderAnswer>();
  readonly question = input.required<FinderQuestion>();

  private readonly language = inject(Texts);
  protected readonly texts = inject(AnswerWords).words;
  protected readonly root = this.language.root;
  protected readonly home = computed(() => this.root() || '/');

  protected readonly withoutPlace = computed(() =>
    paramsOf({ ...this.question(), typed: null, postcode: null, municipality: null }),
  );
  protected readonly withoutTheme = computed(() => paramsOf({ ...this.question(), theme: null }));
}
