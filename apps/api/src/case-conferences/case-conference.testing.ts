import type { CaseConferenceContent } from '@zorgpaden/domain/case-conferences/contract';

/** Every first Thursday of the month; each test says what is different. */
export function aCaseConference(own: Partial<CaseConferenceContent> = {}): CaseConferenceContent {
  return {
    name: 'MDO Kwetsbare zwangeren',
    organiserId: null,
    participantIds: [],
    rhythm: { kind: 'months', every: 1, nth: '1', weekday: 4, from: '2026-01-01' },
    nextOn: null,
    ...{ startsAt: '12:30', endsAt: '13:30', place: 'Gezondheidscentrum Noord' },
    bringingIn: 'Meld het een week tevoren bij de voorzitter, zonder gegevens in de mail.',
    consent: 'De cliënt weet ervan en vindt het goed.',
    ...{ job: 'Voorzitter MDO', phone: '', email: '' },
    ...own,
  };
}
