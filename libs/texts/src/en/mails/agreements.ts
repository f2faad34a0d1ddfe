import type { agreementMails as dutch, Asked } from '../../nl/mails/agreements.js';

const afterwards = (p: Asked) => [
  `On that page you read the agreement and give your answer. You do not need an account. The link works once, for ${p.days} days.`,
  'Opening it changes nothing.',
  'Is this a question for a colleague? Then pass this message on.',
];

export const agreementMails: typeof dutch = {
  'agreement-consent-asked': (p) => ({
    subject: `Does ${p.organisation} consent to this agreement?`,
    paragraphs: [
      `Dear ${p.name},`,
      `${p.coalition} has written an agreement on working together: ${p.title}. Does ${p.organisation} consent to it?`,
    ],
    action: 'Read the agreement',
    afterwards: afterwards(p),
  }),
  'agreement-consent-reminder': (p) => ({
    subject: `Reminder: does ${p.organisation} consent to this agreement?`,
    paragraphs: [
      `Dear ${p.name},`,
      `${p.coalition} is still waiting for the answer of ${p.organisation} about this agreement: ${p.title}.`,
    ],
    action: 'Read the agreement',
    afterwards: [...afterwards(p), 'The link of an earlier message does not work any more.'],
  }),
};
