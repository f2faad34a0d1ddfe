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
    answerTitle: (p) => (p.theme === null ? p.municipality : `${p.theme} in ${p.municipality}`),
    answerDescription: (p) =>
      `Whom to call in ${p.municipality}${p.theme === null ? '' : ` about ${p.theme.toLowerCase()}`}: ${p.whom}. With number, opening hours and what to have at hand.`,
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
    choosePlace: (p) =>
      p.count === 1
        ? `We do not know ‘${p.place}’. This looks like it:`
        : `More than one municipality matches ‘${p.place}’.`,
    errorTitle: 'This is not right yet',
    themeUnknown: 'This theme does not exist (any more). Choose another theme below.',
    phaseUnknown: 'This phase does not exist. Choose one from the list.',
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
    offlinePage: 'We cannot fetch this page now. Try again as soon as there is a connection.',
    kept: 'These municipalities you looked at before',
    offlineText:
      'What you entered is still there. As soon as there is a connection, we go on by ourselves.',
    retry: 'Try again',
    meanwhile: 'Can it not wait? Call the municipality; in danger always 112.',
  },
  loading: 'Searching',
};
