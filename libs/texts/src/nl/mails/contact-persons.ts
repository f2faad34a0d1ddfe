import type { MailText } from '../../mail-text.js';

/** What people are mailed who are named with a contact route. */
export const contactPersonMails = {
  'contact-person-entered': (p: {
    name: string;
    coalition: string;
    organisation: string;
    days: number;
  }): MailText => ({
    subject: 'U staat als contactpersoon in de zorgpaden van Kansrijke Start',
    paragraphs: [
      `Beste ${p.name},`,
      `${p.coalition} noemt u als contactpersoon bij ${p.organisation}: uw naam, functie, zakelijke telefoon en e-mail. Professionals die zich aanmelden, kunnen dat zien. Het publiek ziet het niet, tenzij u dat goed vindt.`,
    ],
    action: 'Bekijk wat er van u staat',
    afterwards: [
      `Op die pagina maakt u bezwaar met één druk op de knop, of zegt u dat uw naam openbaar mag. De link werkt één keer, en ${p.days} dagen lang. Daarna vraagt u op dezelfde pagina een nieuwe.`,
    ],
  }),
  'contact-person-link': (p: {
    name: string;
    coalition: string;
    organisation: string;
    days: number;
  }): MailText => ({
    subject: 'Uw gegevens als contactpersoon',
    paragraphs: [
      `Beste ${p.name},`,
      `Met deze link ziet u wat er van u staat bij ${p.organisation} (${p.coalition}), en verandert u uw keuze.`,
    ],
    action: 'Bekijk wat er van u staat',
    afterwards: [`De link werkt één keer, en ${p.days} dagen lang.`],
  }),
  'contact-person-objected': (p: { coalition: string; organisation: string }): MailText => ({
    subject: 'Een contactpersoon wil niet genoemd worden',
    paragraphs: [
      'Beste collega,',
      `De contactpersoon bij ${p.organisation} (${p.coalition}) maakte bezwaar. De gegevens van deze persoon zijn gewist. Het nummer van het team staat er nog.`,
      'Noem deze persoon niet opnieuw zonder het eerst te vragen.',
    ],
  }),
};
