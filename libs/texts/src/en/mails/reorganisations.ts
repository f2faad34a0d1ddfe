import type { MailText } from '../../mail-text.js';
import type { CarriedOut } from '../../nl/mails/reorganisations.js';

export const reorganisationMails = {
  'reorganisation-carried-out': (p: CarriedOut): MailText => ({
    subject: `Reorganisation: ${p.coalition} went along`,
    paragraphs: [
      'Dear lead,',
      ...p.changes.map(
        ({ closed, successors }) => `${closed} has become part of ${successors.join(' and ')}.`,
      ),
      `What ${p.coalition} had there went along: the coalition itself, the contact routes, the partners and the agreements. Nothing is gone.`,
      p.toCheck === 1
        ? 'Please look whether this is right. One point is waiting for you.'
        : `Please look whether all of it is right. ${p.toCheck} points are waiting for you.`,
    ],
    action: 'See what went along',
  }),
};
