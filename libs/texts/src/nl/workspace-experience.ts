import { experienceWords } from './experience-words.js';

/** How experts by experience, parents and clients take part. */
export const experienceTexts = {
  ...experienceWords,
  title: 'Ervaring',
  intro:
    'Doen mensen mee die het zelf meemaakten? Eén van de vier groepen is genoeg. Noem geen namen: een aantal is genoeg.',
  any: {
    yes: 'Ervaring doet mee in deze coalitie.',
    developing: 'Dat ervaring meedoet, is in ontwikkeling.',
    no: 'Er doet niemand mee uit deze groepen.',
    unknown: 'Niet van elke groep is vastgelegd of zij meedoet.',
  },
  standing: (p: { group: string; involvement: string }) => `${p.group}: ${p.involvement}`,
  since: (p: { date: string }) => `sinds ${p.date}`,
  how: (p: { forms: string }) => `Zij ${p.forms}`,
  where: (p: { places: string }) => `In ${p.places}`,
  stated: (p: { by: string; date: string }) => `Vastgelegd door ${p.by} op ${p.date}`,
  statedOn: (p: { date: string }) => `Vastgelegd op ${p.date}`,
  corrected: (p: { date: string; reason: string }) => `Gecorrigeerd op ${p.date}: ${p.reason}`,
  state: 'Vastleggen',
  stateNamed: (p: { group: string }) => `Vastleggen: ${p.group}`,
  correct: 'Corrigeer',
  correctNamed: (p: { group: string; date: string }) => `Corrigeer ${p.group} vanaf ${p.date}`,
  before: (p: { count: number }) =>
    p.count === 1 ? 'Toon wat hiervoor gold' : `Toon wat hiervoor gold (${p.count})`,
  period: (p: { involvement: string; from: string; to: string }) =>
    `${p.involvement}, ${p.from} tot ${p.to}`,
  done: (p: { group: string }) => `${p.group}: vastgelegd.`,
  correctDone: 'Gecorrigeerd. In de geschiedenis staat wat er eerst stond.',
  form: {
    explain: 'Wat geldt, en vanaf welke dag? Wat daarvoor gold, blijft bewaard.',
    correctTitle: (p: { group: string }) => `Corrigeer: ${p.group}`,
    correctExplain:
      'Wat had er moeten staan? Dit verandert ook cijfers over die tijd. Schrijf daarom op waarom u dit doet.',
    involvement: 'Doet deze groep mee?',
    from: 'Vanaf',
    forms: 'Hoe?',
    places: 'Waarin?',
    people: 'Met hoeveel mensen?',
    peopleHint: 'Alleen een aantal, geen namen.',
    reward: 'Wat krijgen zij daarvoor?',
    rewardHint: 'Bijvoorbeeld een vergoeding per bijeenkomst, reiskosten of een contract.',
    reason: 'Waarom corrigeert u dit?',
    save: 'Opslaan',
  },
  withdraw: {
    action: 'Trek in',
    named: (p: { group: string; date: string }) => `Trek in: ${p.group} vanaf ${p.date}`,
    title: 'Dit is nooit zo geweest',
    explain: 'Wat daarvoor gold, gaat dan door. Wat u intrekt, blijft in de geschiedenis staan.',
    reason: 'Waarom trekt u dit in?',
    confirm: 'Trek in',
    done: 'Ingetrokken.',
  },
};
