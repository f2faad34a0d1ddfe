/** What a person answers on the page that the mail leads to; each is one press, and can be answered anew. */
export const personAnswers = ['permit', 'withdraw', 'object'] as const;
export type PersonAnswer = (typeof personAnswers)[number];

/** How long the link in the mail works. On the same page one asks for a new one. */
export const personLinkDays = 7;
