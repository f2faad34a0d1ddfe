import {
  type CaseConference,
  caseConferenceContent,
} from '@zorgpaden/domain/case-conferences/contract';
import { contentOf, formOf } from './conference-form';

const held: CaseConference = {
  ...{ id: '01940000-0000-7000-8000-000000000001', version: 1, name: 'MDO' },
  organiser: { id: '01940000-0000-7000-8000-000000000002', name: 'JGZ' },
  participants: [{ id: '01940000-0000-7000-8000-000000000003', name: 'Wijkteam' }],
  rhythm: { kind: 'months', every: 2, nth: 'last', weekday: 4, from: '2026-01-01' },
  next: { on: '2026-11-05', isMoved: true },
  moved: { from: '2026-11-12', to: '2026-11-05' },
  ...{ startsAt: '12:30', endsAt: '13:30', place: 'Noord', bringingIn: 'Bel', consent: 'Ja' },
  ...{ job: 'Voorzitter', phone: '', email: '' },
};

describe('the form of a case conference', () => {
  it('gives back what was there, and as the contract wants it', () => {
    const content = contentOf(formOf(held, '2026-11-03'));
    const { rhythm, name, place, startsAt } = held;
    expect(content).toMatchObject({ rhythm, name, place, startsAt, nextOn: '2026-11-05' });
    expect(caseConferenceContent.safeParse(content).success).toBe(true);
  });

  it('leaves the next time to the rhythm when nobody moved it', () => {
    const next = { on: '2026-11-05', isMoved: false };
    expect(contentOf(formOf({ ...held, next }, '2026-11-03')).nextOn).toBeNull();
  });

  it.each(['weeks', 'months', 'on-request'] as const)('sends a rhythm of %s', (kind) => {
    const content = contentOf({ ...formOf(null, '2026-11-03'), name: 'MDO', kind });
    expect(content.rhythm.kind).toBe(kind);
    expect(caseConferenceContent.safeParse(content).success).toBe(true);
  });

  it('lets the contract refuse what is no number', () => {
    const typed = contentOf({ ...formOf(null, '2026-11-03'), name: 'MDO', every: 'vaak' });
    expect(caseConferenceContent.safeParse(typed).success).toBe(false);
  });
});
