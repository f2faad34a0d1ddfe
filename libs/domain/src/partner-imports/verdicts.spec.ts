import { describe, expect, it } from '@jest/globals';
import { prepared } from '../likely-doubles/index.js';
import type { KnownDetails } from './fill-in.js';
import type { RowDecision } from './partner-import.js';
import type { RowCells } from './read-partner.js';
import { type ContactsHere, type KnownOrganisation, ListJudge, numbersOf } from './verdicts.js';

const NOTHING: KnownDetails = {
  ...{ otherNames: [], webDomains: [], kvk: '', agb: '', oin: '', rsin: '' },
  ...{ visitingAddress: null, postalAddress: null, phone: '', email: '', website: '' },
};

function known(
  id: string,
  name: string,
  own: Partial<KnownDetails> = {},
  partHere: string | null = null,
): KnownOrganisation {
  const details = { ...NOTHING, ...own };
  const numbers = numbersOf(details);
  return {
    ...prepared({
      names: [name],
      partnerType: 'jgz',
      place: '',
      numbers,
      phone: '',
      webDomains: [],
    }),
    ...{ id, name, details, partHere },
  };
}

function judged(
  rows: readonly (RowCells & { decision?: RowDecision })[],
  register: readonly KnownOrganisation[] = [],
  contactsHere: ContactsHere = new Map(),
) {
  const judge = new ListJudge(register, {}, contactsHere);
  return rows.map(({ decision = null, ...cells }, index) =>
    judge.judge({
      ...{ number: index + 1, withheld: [], decision },
      cells: { partnerType: 'jgz', ...cells },
    }),
  );
}
const verdicts = (...given: Parameters<typeof judged>) =>
  judged(...given).map(({ verdict }) => verdict);

describe('a row', () => {
  it('is new when nobody knows the organisation', () => {
    expect(verdicts([{ name: 'JGZ Noord' }])).toEqual(['new']);
  });

  it('is that of an organisation with the same number and name', () => {
    const register = [known('a', 'JGZ Noord', { kvk: '12345678' })];
    const [row] = judged([{ name: 'Stichting JGZ Noord', kvk: '12345678' }], register);
    expect(row).toMatchObject({ verdict: 'existing', organisationId: 'a' });
  });

  it('changes a partner of that name when the list knows more', () => {
    const register = [known('a', 'JGZ Noord', { phone: '' }, 'Huisbezoek')];
    expect(verdicts([{ name: 'JGZ Noord', phone: '0546541111' }], register)).toEqual(['changed']);
    expect(verdicts([{ name: 'JGZ Noord', part: 'iets anders' }], register)).toEqual(['same']);
  });

  it('says where the register says something else, and leaves that as it is', () => {
    const register = [known('a', 'JGZ Noord', { kvk: '12345678', phone: '0546 54 22 22' }, '')];
    const [row] = judged([{ name: 'JGZ Noord', kvk: '12345678', phone: '0546541111' }], register);
    expect(row?.verdict).toBe('same');
    expect(row?.notices).toContainEqual({ field: 'phone', code: 'partner-import.differs' });
  });

  it('changes a partner when the list knows a contact more', () => {
    const held = { name: 'A. Voorbeeld', job: 'Teamleider', email: 'a@jgz.example' };
    const register = [known('a', 'JGZ Noord', {}, 'Huisbezoek')];
    const row = { name: 'JGZ Noord', contactJob: 'Teamleider', contactEmail: 'A@jgz.example' };
    const here = new Map([['a', [held]]]);
    expect(verdicts([row], register, here)).toEqual(['same']);
    const other = { ...row, contactEmail: 'b@jgz.example' };
    expect(verdicts([other], register, here)).toEqual(['changed']);
  });

  it('repeats a row that differs only in its contact', () => {
    const row = { name: 'JGZ Noord', contactJob: 'Teamleider' };
    expect(verdicts([row, { ...row, contactJob: 'Jeugdarts' }])).toEqual(['new', 'repeated']);
  });

  it('repeats a row before it', () => {
    const rows = judged([{ name: 'JGZ Noord' }, { name: 'x' }, { name: 'jgz noord ' }]);
    expect(rows[2]).toMatchObject({ verdict: 'repeated', row: 1 });
  });

  it('repeats nothing when kind, place or number differ', () => {
    const one = { name: 'De Linde', street: 'Dorp 1', place: 'Almelo', kvk: '11111111' };
    for (const other of [{ place: 'Delft' }, { kvk: '22222222' }, { partnerType: 'ggz' }]) {
      expect(verdicts([one, { ...one, ...other }])).toEqual(['new', 'double']);
    }
  });

  it('may be a double of the register or of another row, until somebody says', () => {
    const register = [known('a', 'JGZ Noordwest', {})];
    const rows = [{ name: 'JGZ Noordwesten' }, { name: 'JGZ Zuidoost' }, { name: 'JGZ Zuidooste' }];
    const [first, , third] = judged(rows, register);
    expect(first?.candidates).toEqual([
      { organisationId: 'a', row: null, name: 'JGZ Noordwest', place: '', reasons: ['like-name'] },
    ]);
    expect(third?.candidates).toMatchObject([{ row: 2, reasons: ['like-name'] }]);
    const decided: (RowCells & { decision: RowDecision })[] = [
      { name: 'JGZ Noordwesten', decision: { kind: 'organisation', organisationId: 'a' } },
      { name: 'JGZ Zuidoost', decision: { kind: 'new' } },
      { name: 'JGZ Zuidooste', decision: { kind: 'row', row: 2 } },
      { name: 'JGZ West', decision: { kind: 'leave-out' } },
    ];
    expect(verdicts(decided, register)).toEqual(['existing', 'new', 'repeated', 'left-out']);
  });

  it('that names an organisation for the second time repeats the first', () => {
    const register = [known('a', 'JGZ Noord', { kvk: '12345678' })];
    const row = { name: 'JGZ Noord', kvk: '12345678' };
    expect(verdicts([row, row], register)).toEqual(['existing', 'repeated']);
  });

  it('is wrong when something in it is, and when something of it was held back', () => {
    expect(verdicts([{ name: '' }, { name: 'JGZ', phone: '12' }])).toEqual(['wrong', 'wrong']);
    const judge = new ListJudge([], {});
    const withheld = [{ field: 'part', code: 'field.citizen-service-number' }] as const;
    expect(
      judge.judge({ number: 1, cells: { name: 'JGZ' }, withheld, decision: null }).verdict,
    ).toBe('wrong');
  });
});
