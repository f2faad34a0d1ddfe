import type { AnswerTexts } from '../nl/answer.js';

/** What an answer of the finder says, and what every example says, in English. */
export const answerTexts: AnswerTexts = {
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
    person: 'Contact person',
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
    verified: (p) =>
      p.freshness === 'stale'
        ? `not checked for long, last on ${p.on}`
        : p.freshness === 'due'
          ? `check wanted, last on ${p.on}`
          : `checked on ${p.on}`,
    verifiedBy: (p) => `by ${p.by}`,
    neverVerified: 'not checked yet',
    warning: {
      due: 'This was not checked for more than half a year. It may have changed.',
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
};
