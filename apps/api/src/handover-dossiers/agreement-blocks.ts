import type { HandoverDossier } from '@zorgpaden/domain/handover-dossiers/contract';
import { agreementWords as english } from '@zorgpaden/texts/en/agreement-words';
import { agreementWords as dutch } from '@zorgpaden/texts/nl/agreement-words';
import { blocksOf, dayInWords, heading, paragraph, type PdfBlock } from '../platform/pdf/index.js';
import { wordsIn } from './dossier-words.js';

/** Each agreement with its text: in it stands why. */
export function agreementBlocks(
  { agreements }: HandoverDossier,
  language: 'nl' | 'en',
): PdfBlock[] {
  const words = wordsIn(language);
  const { states } = language === 'nl' ? dutch : english;
  const day = (date: string) => dayInWords(date, language);
  return agreements.flatMap(({ title, state, parties, text, region, ...dates }) => {
    const facts = [
      words.agreementFacts({ state: states[state], parties: parties.join(', ') || words.nobody }),
      region && words.ofRegion({ name: region }),
      dates.agreedOn && words.agreedOn({ date: day(dates.agreedOn) }),
      dates.validTo && words.validTo({ date: day(dates.validTo) }),
      dates.reviewOn && words.reviewOn({ date: day(dates.reviewOn) }),
    ];
    return [
      heading(3, title),
      paragraph(facts.filter(Boolean).join(' ')),
      // Its own headings go on below that of the agreement.
      ...blocksOf(text).map((block) => (block.kind === 'heading' ? heading(4, block.text) : block)),
    ];
  });
}
