import { expect, test } from '@jest/globals';
import { correctPartnershipStatus, withdrawPartnershipStatus } from './partnership-correction.js';
import type { PartnershipStatus, PartnershipStatusPeriod } from './partnership-status.js';

const at = (status: PartnershipStatus, from: string, to: string | null = null) => ({
  status,
  period: { from, to },
});
const life = [
  at('invited', '2026-01-01', '2026-03-01'),
  at('active', '2026-03-01', '2026-06-01'),
  at('ended', '2026-06-01'),
];
const read = (statuses: readonly PartnershipStatusPeriod[]) =>
  statuses.map(({ status, period: { from, to } }) => `${status} ${from} ${to ?? '…'}`);

test('a partner began earlier than was written down, and what came before lasts until that day', () => {
  expect(
    read(correctPartnershipStatus(life, 'active', { status: 'active', from: '2026-02-01' })),
  ).toEqual([
    'invited 2026-01-01 2026-02-01',
    'active 2026-02-01 2026-06-01',
    'ended 2026-06-01 …',
  ]);
});

test('what was written down as one thing was another', () => {
  expect(
    read(
      correctPartnershipStatus(life, 'active', { status: 'in-conversation', from: '2026-03-01' }),
    ),
  ).toEqual([
    'invited 2026-01-01 2026-03-01',
    'in-conversation 2026-03-01 2026-06-01',
    'ended 2026-06-01 …',
  ]);
});

test('what never was is taken away, and what came before goes on', () => {
  expect(read(withdrawPartnershipStatus(life, 'ended'))).toEqual([
    'invited 2026-01-01 2026-03-01',
    'active 2026-03-01 …',
  ]);
  expect(read(withdrawPartnershipStatus(life, 'invited'))).toEqual(read(life.slice(1)));
});

test.each<[PartnershipStatus, PartnershipStatus, string, string]>([
  ['active', 'active', '2026-01-01', 'timeline.not-after'],
  ['active', 'active', '2026-06-01', 'timeline.not-before'],
  ['active', 'invited', '2026-03-01', 'partnership.status.impossible'],
  ['active', 'ended', '2026-03-01', 'partnership.status.impossible'],
  ['invited', 'ended', '2026-01-01', 'partnership.status.impossible'],
  ['in-conversation', 'active', '2026-03-01', 'request.not-found'],
])('when %s would be %s from %s, then %s', (was, status, from, code) => {
  expect(() => correctPartnershipStatus(life, was, { status, from })).toThrow(code);
});

test('the only one there is stays, and none begins by ending', () => {
  expect(() => withdrawPartnershipStatus([at('active', '2026-01-01')], 'active')).toThrow(
    'partnership.status.only-one',
  );
  const short = [at('active', '2026-01-01', '2026-02-01'), at('ended', '2026-02-01')];
  expect(() => withdrawPartnershipStatus(short, 'active')).toThrow('partnership.status.impossible');
});
