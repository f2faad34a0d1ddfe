import type { PublicTexts } from '../nl/public.js';

/** What every public page and the finder say, in English. */
export const publicTexts: PublicTexts = {
  siteName: 'Zorgpaden Solid Start',
  brand: 'Zorgpaden',
  skip: 'To the content',
  menu: {
    label: 'Main menu',
    coalitions: 'Coalitions',
    about: 'About',
    signIn: 'Sign in',
    myWork: 'My work',
    otherLanguage: 'Nederlands',
    otherLanguageLabel: 'Deze pagina in het Nederlands',
  },
  footer: {
    label: 'About this site',
    about: 'About Zorgpaden',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    noClientData: 'Nothing about clients stands here, and nobody keeps who searched for what.',
    attribution:
      'Source: CBS (CC BY 4.0), Kadaster; RvIG national table 33; organisaties.overheid.nl',
  },
  acute: {
    label: 'Urgent help',
    danger: 'Immediate danger? Call',
    dangerShort: 'Danger? Call',
    emergencyNumber: '112',
    safety: 'Worries about safety:',
    safetyName: 'Veilig Thuis',
    safetyNumber: '0800-2000',
    more: 'More help',
    lines: [
      {
        situation: 'Thoughts of suicide',
        instruction: '113 Suicide Prevention, day and night, free and anonymous:',
        number: '0800-0113',
      },
      {
        situation: 'A mental health crisis that cannot wait',
        instruction:
          'Call the client’s own GP; in the evening, at night and at weekends the huisartsenpost. They call in the crisis team.',
        number: null,
      },
      {
        situation: 'Blood loss, severe pain or feeling the baby move less during pregnancy',
        instruction: 'Call the client’s own midwife or the hospital at once. No answer: call 112.',
        number: null,
      },
    ],
  },
  finder: {
    title: 'Whom can you call for a family in the first 1000 days?',
    intro:
      'Find the right person or team in every municipality. Without an account, without data of your client.',
    description:
      'Find in every Dutch municipality whom to call for a family in the first 1000 days: choose a postcode or municipality, and the theme.',
    place: 'Postcode or municipality where the client lives',
    search: 'Search',
    liesIn: (p) => `${p.postcode} lies in`,
    or: ' or ',
    chosenPlace: 'Chosen:',
    suggestions: 'Municipalities that match',
    suggestionsFound: (p) =>
      p.count === 0
        ? 'No municipality found'
        : p.count === 1
          ? '1 municipality found'
          : `${p.count} municipalities found. Choose with the arrow keys.`,
    themes: 'What is it about?',
    moreThemes: 'More themes',
    words: 'Not sure? Search in your own words',
    wordsHint: 'Such as ‘rent arrears’ or ‘cannot sleep’. No names or data of your client.',
    wordsSearch: 'Search theme',
    themesFor: (p) =>
      p.count === 0
        ? `No theme found for ‘${p.words}’. Try another word, or choose a theme above.`
        : `For ‘${p.words}’ ${p.count === 1 ? 'this theme fits' : 'these themes fit'}`,
    seeAll: (p) => `See everything in ${p.municipality}`,
    noTheme: 'No theme yet? This works too',
    when: 'When?',
    anyPhase: 'Does not matter',
    phases: {
      preconception: 'Before pregnancy',
      pregnancy: 'Pregnancy',
      birth: 'Birth and first weeks',
      'after-birth': 'Up to 2 years',
    },
    placeMissing: 'Enter the postcode or the municipality where the client lives.',
    placeUnknown: (p) =>
      `We cannot find ‘${p.place}’. Enter the four digits of the postcode, or the name of the town or municipality.`,
    chooseTitle: 'Which municipality do you mean?',
    choosePostcode: (p) =>
      `${p.postcode} lies in more than one municipality. Choose where the client lives.`,
    choosePlace: (p) => `More than one municipality matches ‘${p.place}’.`,
    errorTitle: 'This is not right yet',
    themeUnknown: 'This theme does not exist (any more). Choose another theme below.',
    phaseUnknown: 'This phase does not exist. Choose one from the list.',
  },
  answer: {
    heading: (p) =>
      p.theme === null
        ? `${p.municipality}: ${p.how} ${p.whom}`
        : `${p.theme} in ${p.municipality}: ${p.how} ${p.whom}`,
    how: {
      phone: 'call',
      'secure-mail': 'mail',
      mail: 'mail',
      'referral-platform': 'refer to',
      'web-form': 'write to',
      'walk-in': 'visit',
    },
    channels: {
      phone: 'Phone',
      'secure-mail': 'Secure mail',
      mail: 'Mail',
      'referral-platform': 'Referral platform',
      'web-form': 'Form on the website',
      'walk-in': 'Walk in',
    },
    title: (p) => (p.theme === null ? p.municipality : `${p.theme} in ${p.municipality}`),
    description: (p) =>
      `Whom to call in ${p.municipality}${p.theme === null ? '' : ` about ${p.theme.toLowerCase()}`}: ${p.whom}. With number, opening hours and what to have at hand.`,
    yourQuestion: 'Your question',
    otherMunicipality: 'other municipality',
    otherTheme: 'other theme',
    allPhases: 'all phases',
    phaseChoice: 'Choose a phase',
    everyPhase: 'All phases',
    formerly: (p) => `${p.name} has been part of ${p.municipality} since ${p.on}.`,
    audience: {
      professionals: 'For professionals',
      parents: 'For parents',
      both: 'For professionals and parents',
    },
    now: 'Now',
    response: 'Response',
    atHand: 'Have at hand',
    consent: 'Consent',
    next: 'What happens next',
    hours: 'Opening hours',
    onHolidays: 'Closed on public holidays.',
    closedOn: (p) => `${p.date}: closed`,
    days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    dayRange: (p) => `${p.from} to ${p.to}`,
    alsoBy: 'Other ways to reach them',
    call: (p) => `Call ${p.number}, ${p.whom}`,
    noClientData: 'no client data',
    verified: (p) => `checked on ${p.on}`,
    verifiedBy: (p) => `by ${p.by}`,
    neverVerified: 'not checked yet',
    warning: {
      due: 'This was not checked for more than half a year. The number may have changed.',
      stale: 'This was not checked for more than a year. Not right? Then call:',
    },
    byCoalition: (p) => `Published by ${p.name}`,
    others: 'If they do not answer',
    nationalLines: 'National',
    municipalityPage: (p) => `All contacts in ${p.municipality}`,
    share: 'You can keep or pass on this page: its address stays the same.',
  },
  demonstration: {
    banner: 'Example, do not call',
    explanation:
      'This contact is invented, to show what an answer looks like. The number is the general number of the municipality.',
    call: (p) => `Example: ${p.number}`,
    title: 'This is an example',
    notice: (p) =>
      `${p.whom} does not exist, so this button does not call. With a real contact it calls at once.`,
    close: 'Close',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'Perhaps the address changed, or was not copied completely.',
    toFinder: 'Find a contact',
  },
  failure: {
    title: 'This does not work right now',
    text: 'Something went wrong on our side. Try again in a moment. What you entered is still there.',
    offlineTitle: 'You have no connection',
    offlinePage:
      'We cannot fetch this page now. Municipalities you looked at before can still be opened. Try again as soon as there is a connection.',
    offlineText:
      'What you entered is still there. As soon as there is a connection, we go on by ourselves.',
    retry: 'Try again',
    meanwhile: 'Can it not wait? Call the municipality; in danger always 112.',
  },
  loading: 'Searching',
};
