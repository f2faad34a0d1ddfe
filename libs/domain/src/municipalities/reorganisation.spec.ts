import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeOfSlug, municipalitySlug } from './municipality.js';
import { type Succession, carryOver, municipalityOn } from './reorganisation.js';

const succession = (oldCode: string, newCode: string, on: string): Succession => ({
  oldCode,
  newCode,
  on,
});
const successions = [
  // Haaren was split over four.
  ...['GM0824', 'GM0757', 'GM0855', 'GM0865'].map((code) =>
    succession('GM0788', code, '2021-01-01'),
  ),
  // A successor that was succeeded itself.
  succession('GM0001', 'GM0002', '2019-01-01'),
  succession('GM0002', 'GM0003', '2023-01-01'),
  succession('GM0457', 'GM0363', '2022-03-24'),
];

describe('a municipality after reorganisations', () => {
  test('is itself when it did not close', () => {
    expect(municipalityOn('GM0141', successions, '2026-11-03')).toEqual({
      kind: 'current',
      code: 'GM0141',
    });
  });

  test('leads to its successor from the day on, and is itself before', () => {
    expect(municipalityOn('GM0457', successions, '2022-03-23').kind).toBe('current');
    expect(municipalityOn('GM0457', successions, '2022-03-24')).toEqual({
      kind: 'succeeded',
      codes: ['GM0363'],
      on: '2022-03-24',
    });
  });

  test('leads over several reorganisations, as far as they had happened', () => {
    expect(municipalityOn('GM0001', successions, '2020-01-01')).toMatchObject({
      codes: ['GM0002'],
    });
    expect(municipalityOn('GM0001', successions, '2026-01-01')).toEqual({
      kind: 'succeeded',
      codes: ['GM0003'],
      on: '2019-01-01',
    });
  });

  test('that was split leads to all its successors', () => {
    expect(municipalityOn('GM0788', successions, '2026-01-01')).toEqual({
      kind: 'succeeded',
      codes: ['GM0757', 'GM0824', 'GM0855', 'GM0865'],
      on: '2021-01-01',
    });
  });

  test('always leads somewhere, also when the table goes round', () => {
    const code = fc.integer({ min: 1, max: 6 }).map((number) => `GM000${number}`);
    const table = fc.array(fc.tuple(code, code), { maxLength: 8 });
    fc.assert(
      fc.property(table, code, (pairs, asked) => {
        const round = pairs.map(([from, to]) => succession(from, to, '2020-01-01'));
        const outcome = municipalityOn(asked, round, '2026-01-01');
        if (outcome.kind === 'succeeded') expect(outcome.codes.length).toBeGreaterThan(0);
        else expect(outcome.code).toBe(asked);
      }),
    );
  });

  test('carries over what lay in it: nothing disappears, nothing is double', () => {
    expect(carryOver(['GM0141', 'GM0788', 'GM0757'], successions, '2026-01-01')).toEqual({
      codes: ['GM0141', 'GM0757', 'GM0824', 'GM0855', 'GM0865'],
      closed: ['GM0788'],
    });
    expect(carryOver(['GM0141'], successions, '2026-01-01')).toEqual({
      codes: ['GM0141'],
      closed: [],
    });
  });
});

describe('the address of a municipality', () => {
  test.each([
    ['GM0141', 'Almelo', 'GM0141-almelo'],
    ['GM0373', 'Bergen (NH.)', 'GM0373-bergen-nh'],
    ['GM0796', "'s-Hertogenbosch", 'GM0796-s-hertogenbosch'],
    ['GM1900', 'Súdwest-Fryslân', 'GM1900-sudwest-fryslan'],
  ])('%s %s is %s, and back', (code, name, slug) => {
    expect(municipalitySlug({ code, name })).toBe(slug);
    expect(codeOfSlug(slug)).toBe(code);
  });

  test.each(['gm0141', 'GM0141-oude-naam'])('%s is read too', (slug) => {
    expect(codeOfSlug(slug)).toBe('GM0141');
  });

  test.each(['almelo', 'GM01411', 'GM014', 'xGM0141', ''])('%j is none', (slug) => {
    expect(codeOfSlug(slug)).toBeUndefined();
  });
});
