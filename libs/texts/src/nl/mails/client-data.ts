import type { MailText } from '../../mail-text.js';

/** What who writes for a coalition is mailed about data of a client that was found. */
export const clientDataMails = {
  'client-data-found': (p: { coalition: string }): MailText => ({
    subject: 'Er staan misschien gegevens van een cliënt in een tekst',
    paragraphs: [
      'Beste collega,',
      `Iemand wees in een tekst van ${p.coalition} gegevens van een cliënt aan. In dit bericht staat niet wat het is.`,
      'De beheerder zondert de tekst af en kijkt wat er staat. U krijgt bericht over de afloop.',
      'Is het een datalek, dan moet dat soms binnen 72 uur worden gemeld. Overleg met uw functionaris gegevensbescherming.',
    ],
  }),
  'client-data-to-hold-back': (p: { coalition: string }): MailText => ({
    subject: 'Zonder een tekst af: er staan misschien gegevens van een cliënt in',
    paragraphs: [
      'Beste beheerder,',
      `Iemand wees in een tekst van ${p.coalition} gegevens van een cliënt aan. Zonder de tekst meteen af. Kijk daarna wat er staat, en wis het of laat het weer staan.`,
    ],
    action: 'Bekijk de melding',
  }),
  'client-data-settled': (p: { coalition: string; isPurged: boolean }): MailText => ({
    subject: p.isPurged
      ? 'De gegevens van een cliënt zijn gewist'
      : 'De tekst staat weer: het waren geen gegevens van een cliënt',
    paragraphs: [
      'Beste collega,',
      p.isPurged
        ? `De aangewezen gegevens in een tekst van ${p.coalition} zijn gewist, ook uit oudere publicaties en uit de geschiedenis. Waar zij stonden, staat nu […].`
        : `De beheerder keek naar de tekst van ${p.coalition} die was aangewezen. Het waren geen gegevens van een cliënt.`,
    ],
  }),
};
