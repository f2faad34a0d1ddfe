import { emptyRichText } from '@zorgpaden/domain/rich-text';
import type { HandoverDossier } from '@zorgpaden/domain/handover-dossiers/contract';
import { handoverDossierTexts as words } from '@zorgpaden/texts/nl/handover-dossier';
import { datesOf, firstParts, lastParts } from './dossier-parts';

const empty: HandoverDossier = {
  coalition: { id: '01940000-0000-7000-8000-000000000001', name: 'Almelo' },
  asOf: '2026-11-03',
  ...{ municipalities: [], status: null, people: [], goals: [], steps: [], funding: [] },
  ...{ experience: [], caseConferences: [] },
  ...{ partners: [], agreements: [], followUps: [], reflections: [], calendar: [] },
  checklist: { begunOn: null, ticks: [] },
  note: { text: emptyRichText, version: 0, writtenAt: null, writtenBy: '' },
};

const itemsIn = (dossier: HandoverDossier, title: string) =>
  [...firstParts(dossier, words, 'nl'), ...lastParts(dossier, words, 'nl')].find(
    (part) => part.title === title,
  )?.items;

describe('the parts of a handover in words', () => {
  it('say what a partner is, since when, and whom one reaches there', () => {
    const contact = { job: 'teammanager', level: 'management' as const, name: '' };
    const partners: HandoverDossier['partners'] = [
      {
        ...{ name: 'JGZ', domain: 'social' as const, status: 'active' as const },
        ...{ since: '2025-03-01', part: '' },
        contacts: [{ ...contact, phone: '0546 54 11 11', email: '' }],
      },
    ];
    expect(itemsIn({ ...empty, partners }, words.sections.partners)).toEqual([
      {
        title: 'JGZ',
        lines: ['sociaal, doet mee sinds 1 maart 2025', 'teammanager, 0546 54 11 11'],
      },
    ]);
  });

  it('say of every group whether its experience takes part, also when nobody knows', () => {
    const experience: HandoverDossier['experience'] = [
      {
        ...{ group: 'clients-and-parents', involvement: 'yes', since: '2025-03-01' },
        ...{ forms: ['advising'], places: ['policy'], people: 4, reward: '' },
      },
    ];
    const basis = itemsIn({ ...empty, experience }, words.sections.basis);
    expect(basis?.find(({ title }) => title === words.experience.title)?.lines).toEqual([
      'Ervaringsexperts: onbekend',
      'Mensen met ervaringskennis: onbekend',
      'Cliënten en (aanstaande) ouders: ja sinds 1 maart 2025, geven advies, beleid, 4 personen',
      'Cliëntenorganisaties: onbekend',
    ]);
  });

  it('say when a case conference is, with whom, and how to bring a case in', () => {
    const contact = { job: 'Voorzitter MDO', phone: '', email: '' };
    const caseConferences: HandoverDossier['caseConferences'] = [
      {
        ...{ id: '01940000-0000-7000-8000-000000000002', version: 1, name: 'MDO', organiser: null },
        ...{
          participants: [{ id: '01940000-0000-7000-8000-000000000003', name: 'JGZ' }],
          ...contact,
        },
        rhythm: { kind: 'months', every: 1, nth: '1', weekday: 4, from: '2026-01-01' },
        ...{ next: { on: '2026-11-05', isMoved: false }, moved: null },
        ...{ startsAt: '12:30', endsAt: '13:30', place: '', consent: '' },
        bringingIn: 'Bel de voorzitter',
      },
    ];
    expect(itemsIn({ ...empty, caseConferences }, words.sections.caseConferences)).toEqual([
      {
        title: 'MDO',
        lines: [
          'de eerste donderdag van de maand, volgende keer op 5 november 2026',
          '12:30-13:30',
          'Doen mee: JGZ',
          'Bel de voorzitter',
          'Voorzitter MDO',
        ],
      },
    ]);
  });

  it('say of what is late that it is', () => {
    const followUps = [{ title: 'Folder', owner: '', dueOn: '2026-10-01', late: true }];
    expect(itemsIn({ ...empty, followUps }, words.sections.followUps)).toEqual([
      { title: 'Folder', lines: ['niemand', '1 oktober 2026 (te laat)'] },
    ]);
  });

  it('name the money with who decides and until when', () => {
    const funding = [{ source: 'Gemeente', amount: 40_000, mandateHolder: '', to: '2027-01-01' }];
    const basis = itemsIn({ ...empty, funding }, words.sections.basis);
    expect(basis?.at(-1)?.lines).toEqual(['Gemeente: 40.000 euro, tot 1 januari 2027']);
  });

  it('say nothing of days that were not agreed', () => {
    const dates = { agreedOn: '2026-11-03', validTo: null, reviewOn: null };
    const agreement = {
      ...dates,
      title: '',
      region: null,
      state: 'agreed',
      parties: [],
      text: emptyRichText,
    } as const;
    expect(datesOf({ ...agreement, parties: [] }, words, 'nl')).toBe(
      'Vastgesteld op 3 november 2026.',
    );
  });
});
