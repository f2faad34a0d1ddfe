import type { ChannelKind } from '@zorgpaden/domain/contact-routes';

/** What an answer of the finder says, and what every example says, in Dutch. */
export const answerTexts = {
  answer: {
    heading: (p: { theme: string | null; municipality: string; how: string; whom: string }) =>
      p.theme === null
        ? `${p.municipality}: ${p.how} ${p.whom}`
        : `${p.theme} in ${p.municipality}: ${p.how} ${p.whom}`,
    how: {
      phone: 'bel',
      'secure-mail': 'mail',
      mail: 'mail',
      'referral-platform': 'verwijs naar',
      'web-form': 'schrijf',
      'walk-in': 'ga langs bij',
    } satisfies Record<ChannelKind, string> as Record<ChannelKind, string>,
    channels: {
      phone: 'Telefoon',
      'secure-mail': 'Beveiligde mail',
      mail: 'Mail',
      'referral-platform': 'Verwijsplatform',
      'web-form': 'Formulier op de website',
      'walk-in': 'Langskomen',
    } satisfies Record<ChannelKind, string> as Record<ChannelKind, string>,
    yourQuestion: 'Uw vraag',
    otherMunicipality: 'andere gemeente',
    otherTheme: 'ander thema',
    allPhases: 'alle fasen',
    phaseChoice: 'Kies een fase',
    everyPhase: 'Alle fasen',
    formerly: (p: { name: string; municipality: string; on: string }) =>
      `${p.name} hoort sinds ${p.on} bij ${p.municipality}.`,
    audience: {
      professionals: 'Voor professionals',
      parents: 'Voor ouders',
      both: 'Voor professionals en ouders',
    },
    now: 'Nu',
    response: 'Reactie',
    person: 'Contactpersoon',
    atHand: 'Houd bij de hand',
    consent: 'Toestemming',
    next: 'Daarna',
    hours: 'Openingstijden',
    onHolidays: 'Op feestdagen gesloten.',
    closedOn: (p: { date: string }) => `${p.date}: gesloten`,
    days: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as readonly string[],
    dayRange: (p: { from: string; to: string }) => `${p.from} t/m ${p.to}`,
    alsoBy: 'Ook bereikbaar via',
    call: (p: { number: string; whom: string }) => `Bel ${p.number}, ${p.whom}`,
    noClientData: 'geen cliëntgegevens',
    verified: (p: { on: string; freshness: 'fresh' | 'due' | 'stale' | null }) =>
      p.freshness === 'stale'
        ? `al lang niet gecontroleerd, laatst op ${p.on}`
        : p.freshness === 'due'
          ? `controle gewenst, laatst op ${p.on}`
          : `gecontroleerd op ${p.on}`,
    verifiedBy: (p: { by: string }) => `door ${p.by}`,
    neverVerified: 'nog niet gecontroleerd',
    warning: {
      due: 'Dit is al meer dan een half jaar niet gecontroleerd. Het kan veranderd zijn.',
      stale: 'Dit is al meer dan een jaar niet gecontroleerd. Klopt het niet? Bel dan:',
    },
    byCoalition: (p: { name: string }) => `Gepubliceerd door ${p.name}`,
    others: 'Als zij niet opnemen',
    nationalLines: 'Landelijk',
    municipalityPage: (p: { municipality: string }) => `Alle contacten van ${p.municipality}`,
    share: 'Deze pagina kunt u bewaren of doorsturen: het adres blijft hetzelfde.',
  },
  demonstration: {
    banner: 'Voorbeeld, niet bellen',
    explanation:
      'Dit contact is verzonnen, om te laten zien hoe een antwoord eruitziet. Het nummer is het algemene nummer van de gemeente.',
    call: (p: { number: string }) => `Voorbeeld: ${p.number}`,
    title: 'Dit is een voorbeeld',
    notice: (p: { whom: string }) =>
      `${p.whom} bestaat niet, daarom belt deze knop niet. Bij een echt contact belt u hier meteen.`,
    close: 'Sluit',
  },
};

export type AnswerTexts = typeof answerTexts;
