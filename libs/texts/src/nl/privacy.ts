import { retentionTexts } from './retention.js';

/** Wat op `/privacy` uit de gegevens van de site zelf komt. */
export const privacyTexts = {
  responsible: {
    heading: 'Wie verantwoordelijk is',
    intro:
      'Elke coalitie kan zelf zeggen wie er verantwoordelijk is voor de persoonsgegevens van wie er werkt, en wie uw vragen beantwoordt. Noemt een coalitie niemand, dan geldt wat hier voor de hele site staat.',
    site: 'Voor de hele site',
    controller: 'Verantwoordelijk',
    contact: 'Vragen over privacy',
    unknownController: 'de organisatie die deze site beheert',
    unknownContact: 'Vraag het de organisatie die deze site beheert.',
    coalitions: 'Per coalitie',
    notLoaded: 'Wie verantwoordelijk is, kon niet worden geladen. Probeer het straks opnieuw.',
  },
  retention: {
    heading: 'Hoe lang wij gegevens bewaren',
    intro:
      'Dit geldt voor wie zich aanmeldt. Een taak ruimt elke nacht op. In reservekopieën blijven gegevens staan tot die worden overschreven.',
    table: retentionTexts,
  },
  accessibility: {
    contact: 'Laat het weten:',
  },
};
export type PrivacyTexts = typeof privacyTexts;
