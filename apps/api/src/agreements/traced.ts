import { plainTextOf } from '@zorgpaden/domain/rich-text';
import type { WrittenAgreement } from './written-agreement.js';

/** An agreement as the trail keeps it: its words, and how many take part; never whom one mails. */
export function traced({
  content,
  parties,
}: Pick<WrittenAgreement, 'content' | 'parties'>): object {
  const { title, text, topics, level, validity, reviewOn } = content;
  return {
    ...{ title, topics, level, reviewOn },
    text: plainTextOf(text),
    from: validity.from,
    to: validity.to,
    parties: parties.length,
    required: parties.filter(({ required }) => required).length,
  };
}
