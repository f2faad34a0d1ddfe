import type { MailText } from '../../mail-text.js';

export interface NamedAtPartner {
  name: string;
  coalition: string;
  organisation: string;
  days: number;
}

/** What people are mailed who are named as contact person of a partner. */
export const partnerContactMails = {
  'partner-contact-entered': (p: NamedAtPartner): MailText => ({
    subject: 'U staat als contactpersoon bij een coalitie Kansrijke Start',
    paragraphs: [
      `Beste ${p.name},`,
      `${p.coalition} noemt u als contactpersoon van ${p.organisation}: uw naam, functie, zakelijke telefoon en e-mail. Alleen wie in de coalitie samenwerkt, kan dat zien. Het publiek ziet het nooit.`,
    ],
    action: 'Bekijk wat er van u staat',
    afterwards: [
      `Op die pagina maakt u bezwaar met één druk op de knop. De link werkt één keer, en ${p.days} dagen lang. Daarna vraagt u op dezelfde pagina een nieuwe.`,
    ],
  }),
};
