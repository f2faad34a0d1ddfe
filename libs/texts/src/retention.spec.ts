import { expect, test } from '@jest/globals';
import { dataKinds, retention, retentionInWords } from '@zorgpaden/domain/privacy';
import { retentionTexts as english } from './en/retention.js';
import { retentionTexts as dutch } from './nl/retention.js';

test.each([
  ['nl', dutch, '1 jaar'],
  ['en', english, '1 year'],
])('in %s every kind has its sentences, with the period of the table', (_, words, year) => {
  const rows = retentionInWords(words);
  expect(rows.map(({ kind }) => kind)).toEqual(dataKinds);
  for (const { kind, kept } of rows) {
    const period = retention[kind].kept;
    if (period !== null) expect(kept).toContain(String(period.amount));
  }
  expect(rows.find(({ kind }) => kind === 'account')?.kept).toContain(year);
});
