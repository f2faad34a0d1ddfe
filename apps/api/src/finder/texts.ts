import type { Language } from '@zorgpaden/domain/themes';
import { finderTexts as english } from '@zorgpaden/texts/en/finder';
import { finderTexts as dutch, type FinderTexts } from '@zorgpaden/texts/nl/finder';

/** The sentences of the finder in each language. */
export const textsOf: Readonly<Record<Language, FinderTexts>> = { nl: dutch, en: english };

/** A name inside a sentence: *Geldzorgen* becomes *geldzorgen*, an abbreviation stays as it is. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
