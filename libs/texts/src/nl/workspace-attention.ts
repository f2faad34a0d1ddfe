import type { AttentionKind } from '@zorgpaden/domain/attention';

export interface What {
  readonly title: string;
  readonly count: number;
}
export interface When {
  readonly date: string;
}

const before = (p: When) => `vóór ${p.date}`;
const since = (p: When) => `sinds ${p.date}`;
const on = (p: When) => `op ${p.date}`;

export const attentionTexts = {
  title: 'Wat vraagt uw aandacht',
  nothing: 'Er is nu niets dat uw aandacht vraagt.',
  late: 'Te laat',
  more: (p: { count: number }) =>
    p.count === 1
      ? 'Nog 1 ding staat hier niet bij, omdat het minder dringend is.'
      : `Nog ${p.count} dingen staan hier niet bij, omdat ze minder dringend zijn.`,
  kinds: {
    'consent-asked': (p) => `Geef antwoord op de afspraak: ${p.title}`,
    'consent-waiting': (p) =>
      p.count === 1
        ? `Er mist nog 1 akkoord op: ${p.title}`
        : `Er missen nog ${p.count} akkoorden op: ${p.title}`,
    'agreement-received': (p) => `De regio stelt een afspraak voor: ${p.title}`,
    'agreement-offered': (p) => `De regio heeft een nieuwe tekst: ${p.title}`,
    'membership-asked': (p) => `Een regio vraagt of de coalitie meedoet: ${p.title}`,
    'merge-proposed': (p) => `Een coalitie stelt voor om samen te voegen: ${p.title}`,
    'merge-answered': (p) => `Er is antwoord op het voorstel om samen te voegen: ${p.title}`,
    'reflection-to-hold': () => 'Leg vast hoe het reflectiegesprek ging',
    'reflection-to-close': () => 'Sluit het reflectiegesprek af',
    'reflection-coming': () => 'Bereid het reflectiegesprek voor',
    'reflection-missing': () => 'Plan een reflectiegesprek met alle partners',
    'follow-up': (p) => `Vervolgactie: ${p.title}`,
    action: (p) => `Uit het plan van aanpak: ${p.title}`,
    'agreement-review': (p) => `Bekijk opnieuw of deze afspraak klopt: ${p.title}`,
    'agreement-ends': (p) => `Verleng of beëindig de afspraak: ${p.title}`,
    'conference-unorganised': (p) => `Spreek af wie dit overleg organiseert: ${p.title}`,
  } satisfies Record<AttentionKind, (p: What) => string> as Record<
    AttentionKind,
    (p: What) => string
  >,
  when: {
    'consent-asked': (p) => `gevraagd op ${p.date}`,
    'consent-waiting': (p) => `gevraagd op ${p.date}`,
    'agreement-received': since,
    'agreement-offered': since,
    'membership-asked': since,
    'merge-proposed': since,
    'merge-answered': on,
    'reflection-to-hold': since,
    'reflection-to-close': since,
    'reflection-coming': on,
    'reflection-missing': before,
    'follow-up': before,
    action: before,
    'agreement-review': before,
    'agreement-ends': (p) => `loopt af op ${p.date}`,
    'conference-unorganised': () => 'nu niemand',
  } satisfies Record<AttentionKind, (p: When) => string> as Record<
    AttentionKind,
    (p: When) => string
  >,
};

export type AttentionTexts = typeof attentionTexts;
