import type { partnerContactMails as dutch } from '../../nl/mails/partner-contacts.js';

export const partnerContactMails: typeof dutch = {
  'partner-contact-entered': (p) => ({
    subject: 'You are a contact person of a Solid Start coalition',
    paragraphs: [
      `Dear ${p.name},`,
      `${p.coalition} names you as contact person of ${p.organisation}: your name, function, work phone and email. Only who works together in the coalition can see it. The public never does.`,
    ],
    action: 'See what is held about you',
    afterwards: [
      `On that page you object with one press. The link works once, and for ${p.days} days. After that you ask for a new one on the same page.`,
    ],
  }),
};
