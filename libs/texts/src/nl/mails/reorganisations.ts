import type { MailText } from '../../mail-text.js';

/** Which municipalities of a coalition went up into which. */
export interface CarriedOut {
  coalition: string;
  on: string;
  /** How many things wait to be looked at. */
  toCheck: number;
  changes: { closed: string; successors: string[] }[];
}

export const reorganisationMails = {
  'reorganisation-carried-out': (p: CarriedOut): MailText => ({
    subject: `Herindeling: ${p.coalition} is meegegaan`,
    paragraphs: [
      'Beste trekker,',
      ...p.changes.map(
        ({ closed, successors }) => `${closed} is opgegaan in ${successors.join(' en ')}.`,
      ),
      `Wat ${p.coalition} daar had, is meegegaan: de coalitie zelf, de contactroutes, de partners en de afspraken. Er is niets weg.`,
      p.toCheck === 1
        ? 'Kijk of dit klopt. Er staat één punt voor u klaar.'
        : `Kijk of alles klopt. Er staan ${p.toCheck} punten voor u klaar.`,
    ],
    action: 'Bekijk wat er meeging',
  }),
};
