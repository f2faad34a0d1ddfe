import type { Phase } from '@zorgpaden/domain/phases';

/** What every public page and the finder say, in Dutch. Part of the first load: keep it short. */
export const publicTexts = {
  siteName: 'Zorgpaden Kansrijke Start',
  brand: 'Zorgpaden',
  skip: 'Naar de inhoud',
  menu: {
    label: 'Hoofdmenu',
    coalitions: 'Coalities',
    about: 'Over',
    signIn: 'Aanmelden',
    myWork: 'Mijn werk',
    otherLanguage: 'English',
    otherLanguageLabel: 'This page in English',
  },
  footer: {
    label: 'Over deze site',
    about: 'Over Zorgpaden',
    privacy: 'Privacy',
    accessibility: 'Toegankelijkheid',
    noClientData: 'Hier staat niets over cliënten, en er wordt niet bewaard wie waarnaar zocht.',
    attribution:
      'Bron: CBS (CC BY 4.0), Kadaster; RvIG landelijke tabel 33; organisaties.overheid.nl',
  },
  acute: {
    label: 'Acute hulp',
    danger: 'Direct gevaar? Bel',
    dangerShort: 'Gevaar? Bel',
    emergencyNumber: '112',
    safety: 'Zorgen om veiligheid:',
    safetyName: 'Veilig Thuis',
    safetyNumber: '0800-2000',
    more: 'Meer hulp',
    lines: [
      {
        situation: 'Gedachten aan zelfmoord',
        instruction: '113 Zelfmoordpreventie, dag en nacht, gratis en anoniem:',
        number: '0800-0113',
      },
      {
        situation: 'Psychische nood die niet kan wachten',
        instruction:
          'Bel de eigen huisarts; ’s avonds, ’s nachts en in het weekend de huisartsenpost. Zij schakelen de crisisdienst in.',
        number: null,
      },
      {
        situation: 'Bloedverlies, hevige pijn of minder leven voelen in de zwangerschap',
        instruction: 'Bel meteen de eigen verloskundige of het ziekenhuis. Geen gehoor: bel 112.',
        number: null,
      },
    ] satisfies readonly AcuteHelp[] as readonly AcuteHelp[],
  },
  finder: {
    answerTitle: (p: { theme: string | null; municipality: string }) =>
      p.theme === null ? p.municipality : `${p.theme} in ${p.municipality}`,
    answerDescription: (p: { theme: string | null; municipality: string; whom: string }) =>
      `Wie u belt in ${p.municipality}${p.theme === null ? '' : ` bij ${p.theme.toLowerCase()}`}: ${p.whom}. Met nummer, openingstijden en wat u bij de hand houdt.`,
    title: 'Wie kunt u bellen voor een gezin in de eerste 1000 dagen?',
    intro:
      'Vind de juiste persoon of het juiste team in elke gemeente. Zonder account, zonder gegevens van uw cliënt.',
    description:
      'Vind in elke gemeente wie u belt voor een gezin in de eerste 1000 dagen: kies postcode of gemeente, en het thema.',
    place: 'Postcode of gemeente waar de cliënt woont',
    search: 'Zoek',
    liesIn: (p: { postcode: string }) => `${p.postcode} ligt in`,
    or: ' of ',
    chosenPlace: 'Gekozen:',
    suggestions: 'Gemeenten die passen',
    suggestionsFound: (p: { count: number }) =>
      p.count === 0
        ? 'Geen gemeente gevonden'
        : p.count === 1
          ? '1 gemeente gevonden'
          : `${p.count} gemeenten gevonden. Kies met de pijltjes.`,
    themes: 'Waar gaat het om?',
    moreThemes: 'Meer thema’s',
    words: 'Niet zeker? Zoek met eigen woorden',
    wordsHint:
      'Zoals ‘huurachterstand’ of ‘slaapt niet van de stress’. Geen namen of gegevens van uw cliënt.',
    wordsSearch: 'Zoek thema',
    themesFor: (p: { words: string; count: number }) =>
      p.count === 0
        ? `Geen thema gevonden bij ‘${p.words}’. Probeer een ander woord, of kies een thema hierboven.`
        : `Bij ‘${p.words}’ ${p.count === 1 ? 'past dit thema' : 'passen deze thema’s'}`,
    seeAll: (p: { municipality: string }) => `Bekijk alles van ${p.municipality}`,
    noTheme: 'Nog geen thema? Dit kan ook',
    when: 'Wanneer?',
    anyPhase: 'Maakt niet uit',
    phases: {
      preconception: 'Kinderwens',
      pregnancy: 'Zwangerschap',
      birth: 'Geboorte en kraamtijd',
      'after-birth': 'Tot 2 jaar',
    } satisfies Record<Phase, string> as Record<Phase, string>,
    placeMissing: 'Vul de postcode of de gemeente in waar de cliënt woont.',
    placeUnknown: (p: { place: string }) =>
      `‘${p.place}’ vinden we niet. Vul vier cijfers van de postcode in, of de naam van de woonplaats of gemeente.`,
    chooseTitle: 'Welke gemeente bedoelt u?',
    choosePostcode: (p: { postcode: string }) =>
      `${p.postcode} ligt in meer dan één gemeente. Kies waar de cliënt woont.`,
    choosePlace: (p: { place: string; count: number }) =>
      p.count === 1
        ? `‘${p.place}’ kennen we niet. Dit lijkt erop:`
        : `Bij ‘${p.place}’ passen meer gemeenten.`,
    errorTitle: 'Dit klopt nog niet',
    themeUnknown: 'Dit thema bestaat niet (meer). Kies hieronder een ander thema.',
    phaseUnknown: 'Deze fase bestaat niet. Kies er een uit de lijst.',
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    text: 'Misschien is het adres veranderd, of niet helemaal overgenomen.',
    toFinder: 'Zoek een contact',
  },
  failure: {
    title: 'Dit lukt nu niet',
    text: 'Er ging iets mis bij ons. Probeer het zo nog eens. Wat u invulde, staat er nog.',
    offlineTitle: 'U hebt geen verbinding',
    offlinePage:
      'Deze pagina kunnen we nu niet ophalen. Probeer het opnieuw zodra er weer verbinding is.',
    kept: 'Deze gemeenten bekeek u eerder',
    offlineText:
      'Wat u invulde, staat er nog. Zodra er weer verbinding is, gaan we vanzelf verder.',
    retry: 'Probeer opnieuw',
    meanwhile: 'Kan het niet wachten? Bel de gemeente; bij gevaar altijd 112.',
  },
  loading: 'Bezig met zoeken',
};

/** One line of the help that cannot wait. */
export interface AcuteHelp {
  readonly situation: string;
  readonly instruction: string;
  readonly number: string | null;
}

export type PublicTexts = typeof publicTexts;
