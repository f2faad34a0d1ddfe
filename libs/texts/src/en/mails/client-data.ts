import type { clientDataMails as dutch } from '../../nl/mails/client-data.js';

export const clientDataMails: typeof dutch = {
  'client-data-found': (p) => ({
    subject: 'A text may hold data of a client',
    paragraphs: [
      'Dear colleague,',
      `Somebody pointed at data of a client in a text of ${p.coalition}. This message does not say what it is.`,
      'The administrator puts the text in quarantine and looks at it. You will hear how it ends.',
      'If it is a data breach, it sometimes has to be reported within 72 hours. Please consult your data protection officer.',
    ],
  }),
  'client-data-to-hold-back': (p) => ({
    subject: 'Put a text in quarantine: it may hold data of a client',
    paragraphs: [
      'Dear administrator,',
      `Somebody pointed at data of a client in a text of ${p.coalition}. Please put the text in quarantine at once. Then look at it, and take it out or let it stand.`,
    ],
    action: 'See what was pointed at',
  }),
  'client-data-settled': (p) => ({
    subject: p.isPurged
      ? 'The data of a client were taken out'
      : 'The text is back: it held no data of a client',
    paragraphs: [
      'Dear colleague,',
      p.isPurged
        ? `The data pointed at in a text of ${p.coalition} were taken out, also from older publications and from the history. Where they were, it now says […].`
        : `The administrator looked at the text of ${p.coalition} that was pointed at. It held no data of a client.`,
    ],
  }),
};
