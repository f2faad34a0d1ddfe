import type { Language } from '@zorgpaden/domain/themes';
import { handoverArchiveTexts as english } from '@zorgpaden/texts/en/handover-archive';
import {
  handoverArchiveTexts as dutch,
  type HandoverArchiveTexts,
} from '@zorgpaden/texts/nl/handover-archive';

export function wordsIn(language: Language): HandoverArchiveTexts {
  return language === 'nl' ? dutch : english;
}
