import { expect, test } from '@jest/globals';
import type { Finding } from '@zorgpaden/api';
import { auditTexts as english } from '@zorgpaden/texts/en/audit';
import { auditTexts as dutch } from '@zorgpaden/texts/nl/audit';
import { findingLine, verificationLines } from './audit-report.js';

const looked = { streams: 2, entries: 90, values: 300, erased: 0, seals: 0 };

test.each([
  [
    { kind: 'entry-changed', stream: 'coalition:1', seq: 7 },
    'Spoor coalitie 1, regel 7: deze regel is veranderd.',
    'Trail coalition 1, line 7: this line was changed.',
  ],
  [
    { kind: 'entries-missing', stream: 'nation', from: 3, to: 3 },
    'Spoor landelijk: regel 3 ontbreekt.',
    'Trail national: line 3 is missing.',
  ],
  [
    { kind: 'tail-missing', stream: 'organisation:1', from: 3, to: 8 },
    'Spoor organisatie 1: het einde is afgeknipt. Regel 3 tot en met 8 ontbreekt.',
    'Trail organisation 1: the end was cut off. Line 3 to 8 is missing.',
  ],
  [
    { kind: 'seals-missing', place: 'file', from: 2, to: 2 },
    'Zegel 2 ontbreekt in het bestand.',
    'Seal 2 is missing in the file.',
  ],
] as const)('%j is said in words', (finding: Finding, nl, en) => {
  expect(findingLine(finding, dutch)).toBe(nl);
  expect(findingLine(finding, english)).toBe(en);
});

test('a trail that is whole is said to be, with how much was looked at', () => {
  expect(verificationLines({ ...looked, sealedUntil: null, findings: 0 }, dutch)).toEqual([
    'Nagegaan: 90 regels in 2 sporen, met 300 waarden.',
    'Er is nog geen zegel: of het einde is afgeknipt, is niet te zien.',
    'Het wijzigingsspoor klopt.',
  ]);
});

test('erased values are counted, and findings too', () => {
  const sealedUntil = '2026-11-03T09:00:00.000Z';
  const lines = verificationLines(
    { ...looked, erased: 4, seals: 3, sealedUntil, findings: 2 },
    dutch,
  );
  expect(lines.slice(1)).toEqual([
    'Gewist, zoals het spoor zelf zegt: 4 waarden. Dat is geen fout.',
    'Verzegeld tot 2026-11-03T09:00:00.000Z, met 3 zegels. Wat daarna is afgeknipt, is niet te zien.',
    'Het wijzigingsspoor klopt niet. Bevindingen: 2.',
  ]);
});
