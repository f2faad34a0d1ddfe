import type { MailText } from '../../mail-text.js';

/** Who is asked, for which organisation, about which agreement. */
export interface Asked {
  name: string;
  coalition: string;
  organisation: string;
  title: string;
  days: number;
}

const afterwards = (p: Asked) => [
  `Op die pagina leest u de afspraak en geeft u antwoord. U hebt geen account nodig. De link werkt één keer, en ${p.days} dagen lang.`,
  'Alleen openen verandert niets.',
  'Hoort deze vraag bij een collega? Stuur dit bericht dan door.',
];

export const agreementMails = {
  'agreement-consent-asked': (p: Asked): MailText => ({
    subject: `Gaat ${p.organisation} akkoord met deze afspraak?`,
    paragraphs: [
      `Beste ${p.name},`,
      `${p.coalition} heeft een samenwerkingsafspraak geschreven: ${p.title}. Gaat ${p.organisation} hiermee akkoord?`,
    ],
    action: 'Lees de afspraak',
    afterwards: afterwards(p),
  }),
  'agreement-consent-reminder': (p: Asked): MailText => ({
    subject: `Herinnering: gaat ${p.organisation} akkoord met deze afspraak?`,
    paragraphs: [
      `Beste ${p.name},`,
      `${p.coalition} wacht nog op het antwoord van ${p.organisation} over deze samenwerkingsafspraak: ${p.title}.`,
    ],
    action: 'Lees de afspraak',
    afterwards: [...afterwards(p), 'De link uit een eerder bericht werkt niet meer.'],
  }),
};
