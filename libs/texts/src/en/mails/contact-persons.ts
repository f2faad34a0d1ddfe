import type { contactPersonMails as dutch } from '../../nl/mails/contact-persons.js';

export const contactPersonMails: typeof dutch = {
  'contact-person-entered': (p) => ({
    subject: 'You are a contact person in the care paths of Solid Start',
    paragraphs: [
      `Dear ${p.name},`,
      `${p.coalition} names you as contact person of ${p.organisation}: your name, function, work phone and email. Professionals who sign in can see it. The public does not, unless you allow it.`,
    ],
    action: 'See what is held about you',
    afterwards: [
      `On that page you object with one press, or say that your name may be public. The link works once, and for ${p.days} days. After that you ask for a new one on the same page.`,
    ],
  }),
  'contact-person-link': (p) => ({
    subject: 'Your data as a contact person',
    paragraphs: [
      `Dear ${p.name},`,
      `This link shows what is held about you with ${p.organisation} (${p.coalition}), and lets you change your choice.`,
    ],
    action: 'See what is held about you',
    afterwards: [`The link works once, and for ${p.days} days.`],
  }),
  'contact-person-objected': (p) => ({
    subject: 'A contact person does not want to be named',
    paragraphs: [
      'Dear colleague,',
      `The contact person of ${p.organisation} (${p.coalition}) objected. The data of this person were erased. The number of the team is still there.`,
      'Please do not name this person again without asking first.',
    ],
  }),
};
