/** What can be found in the workspace. */
export const foundKinds = [
  'partner',
  'agreement',
  'finding',
  'follow-up',
  'contact-route',
] as const;
export type FoundKind = (typeof foundKinds)[number];

/** No more than somebody looks through; a better question finds better. */
export const SEARCH_RESULTS = 30;
