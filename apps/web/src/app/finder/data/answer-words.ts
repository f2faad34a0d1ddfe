import { Injectable } from '@angular/core';
import type { FinderResult } from '@zorgpaden/domain/finder/contract';
import { answerTexts, type AnswerTexts } from '@zorgpaden/texts/nl/answer';
import { AreaWords } from '../../platform/area-words';

/** The texts of an answer and of examples: they load with the answer, so that the first page stays light. */
@Injectable({ providedIn: 'root' })
export class AnswerWords extends AreaWords<AnswerTexts> {
  constructor() {
    super(answerTexts, () => import('@zorgpaden/texts/en/answer').then((m) => m.answerTexts));
    // The workspace shows a card too, without waiting for these.
    void this.load();
  }

  /**
   * The language of what a coalition wrote, where it is another than the page's: a screen reader reads
   * Dutch with a Dutch voice on an English page too.
   */
  writtenIn({ coalition }: Pick<FinderResult, 'coalition'>): 'nl' | null {
    return coalition && this.page.language() === 'en' ? 'nl' : null;
  }
}
