import type { FinderAnswer, FinderResult } from '@zorgpaden/domain/finder/contract';
import type { FinderQuestion } from './finder-question';
import type { FinderState } from './finder-state';

/** A contact that a coalition published; a test names only what matters to it. */
export function exampleResult(changes: Partial<FinderResult> = {}): FinderResult {
  return {
    kind: 'route',
    id: 'wijkteam',
    reason: 'Gekozen omdat deze route geldt in heel Almelo.',
    title: 'Wijkteam Noord',
    organisation: 'Gemeente Almelo',
    audience: 'professionals',
    channels: [
      {
        kind: 'phone',
        value: '0546541111',
        note: '',
        href: 'tel:+31546541111',
        display: '0546 54 11 11',
      },
    ],
    openingHours: null,
    openNow: { state: 'open', until: null, text: 'open tot 17.00 uur' },
    responseTime: 'binnen 2 werkdagen',
    atHand: 'postcode van de cliënt',
    consent: null,
    nextSteps: '',
    fallbackId: null,
    verifiedOn: '2026-11-03',
    verifiedBy: 'Gemeente Almelo',
    freshness: 'fresh',
    source: null,
    coalition: null,
    person: null,
    demonstration: false,
    ...changes,
  };
}

export const almelo = {
  code: 'GM0141',
  name: 'Almelo',
  slug: 'almelo',
  province: 'Overijssel',
} as const;

export function exampleAnswer(changes: Partial<FinderAnswer> = {}): FinderAnswer {
  return {
    municipality: almelo,
    choices: [],
    question: { postcode: null, theme: { slug: 'geldzorgen', name: 'Geldzorgen' }, phase: null },
    acute: [],
    results: [exampleResult()],
    formerly: null,
    links: { self: '', html: '' },
    ...changes,
  };
}

export function exampleQuestion(changes: Partial<FinderQuestion> = {}): FinderQuestion {
  return {
    typed: null,
    postcode: null,
    municipality: null,
    theme: null,
    phase: null,
    unknownPhase: false,
    words: null,
    ...changes,
  };
}

export function exampleState(changes: Partial<FinderState> = {}): FinderState {
  return {
    question: exampleQuestion(),
    themes: [
      { slug: 'geldzorgen', name: 'Geldzorgen', description: '', icon: 'money' },
      { slug: 'wonen', name: 'Wonen', description: '', icon: 'home' },
    ],
    themesFound: null,
    choices: [],
    answer: null,
    refusals: {},
    failure: null,
    ...changes,
  };
}
