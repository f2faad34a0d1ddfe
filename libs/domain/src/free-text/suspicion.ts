import { findCitizenServiceNumber, type TextRange } from '../citizen-service-number/index.js';
import { findClientStories, storySigns } from '../client-story/index.js';

/** What makes a text look like data of a client (rule 1). */
export const suspectSigns = ['citizen-service-number', ...storySigns] as const;
export type SuspectSign = (typeof suspectSigns)[number];

/** Where a text looks like data of a client, and what makes it look so. */
export interface Suspicion extends TextRange {
  readonly sign: SuspectSign;
}

/** Everything in a text that looks like data of a client: each sign once, where it shows first. */
export function suspicionsIn(text: string): Suspicion[] {
  const number = findCitizenServiceNumber(text);
  return [
    ...(number ? [{ sign: 'citizen-service-number' as const, ...number }] : []),
    ...findClientStories(text),
  ];
}

/** The code of the sentence that says what it looks like, and what to do. */
export function suspicionCode(sign: SuspectSign): string {
  return sign === 'citizen-service-number' ? `field.${sign}` : `field.client-story.${sign}`;
}
