import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FinderResult } from '@zorgpaden/domain/finder/contract';
import { dateInWords } from '../../platform/dates';
import { Texts } from '../../platform/texts';
import { AnswerWords } from '../data/answer-words';
import { weeklyHoursInWords } from '../data/weekly-hours';
import { OpenTag } from './open-tag';

/** What one must know before calling: when, how fast, what to have at hand, whose consent, what follows. */
@Component({
  selector: 'zp-route-facts',
  imports: [OpenTag],
  template: `
    <dl class="facts">
      @if (result().openNow.state !== 'unknown') {
        <div class="fact">
          <dt>
            <span [class.no-print]="hours().length > 0">{{ texts().answer.now }}</span>
            @if (hours().length > 0) {
              <span class="print-only">{{ texts().answer.hours }}</span>
            }
          </dt>
          <dd>
            <zp-open-tag [class.no-print]="hours().length > 0" [now]="result().openNow" />
            @if (hours().length > 0) {
              <details class="hours">
                <summary>{{ texts().answer.hours }}</summary>
                <ul>
                  @for (line of hours(); track line.days) {
                    <li>
                      <span>{{ line.days }}</span> {{ line.hours }}
                    </li>
                  }
                  @for (date of closedDates(); track date) {
                    <li>{{ texts().answer.closedOn({ date }) }}</li>
                  }
                  @if (result().openingHours?.onHolidays === 'closed') {
                    <li>{{ texts().answer.onHolidays }}</li>
                  }
                </ul>
              </details>
            }
          </dd>
        </div>
      }
      @for (fact of facts(); track fact.name) {
        <div class="fact">
          <dt>{{ fact.name }}</dt>
          <dd [attr.lang]="fact.lang">{{ fact.text }}</dd>
        </div>
      }
      @if (result().person; as person) {
        <div class="fact">
          <dt>{{ texts().answer.person }}</dt>
          <dd>
            {{ person.name }}, {{ person.work }}
            @if (person.phone; as phone) {
              <br /><a [href]="phone.href">{{ phone.display }}</a>
            }
            <br /><a [href]="'mailto:' + person.email">{{ person.email }}</a>
          </dd>
        </div>
      }
    </dl>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RouteFacts {
  readonly result = input.required<FinderResult>();

  private readonly language = inject(Texts);
  private readonly words = inject(AnswerWords);
  protected readonly texts = this.words.words;

  protected readonly facts = computed(() => {
    const { response, atHand, consent, next } = this.texts().answer;
    const result = this.result();
    const lang = this.words.writtenIn(result);
    return [
      { name: response, text: result.responseTime, lang: null },
      { name: atHand, text: result.atHand, lang },
      { name: consent, text: consentOf(result), lang: null },
      { name: next, text: result.nextSteps, lang },
    ].filter((fact) => fact.text);
  });

  protected readonly hours = computed(() =>
    weeklyHoursInWords(this.result().openingHours?.weekly ?? [], this.texts().answer),
  );

  protected readonly closedDates = computed(() =>
    (this.result().openingHours?.exceptions ?? [])
      .filter((exception) => exception.hours.length === 0)
      .map(({ date, note }) => {
        const day = dateInWords(date, this.language.language());
        return note ? `${day} (${note})` : day;
      }),
  );
}

function consentOf({ consent }: FinderResult): string | null {
  if (!consent) return null;
  return consent.note ? `${consent.text}. ${consent.note}` : consent.text;
}
