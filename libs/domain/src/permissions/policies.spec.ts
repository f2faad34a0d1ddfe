import { expect, test } from '@jest/globals';
import { cast } from '../shared/cast.testing.js';
import { roleNames, rolesIn } from '../shared/index.js';
import { type Act, policies, refusalOf } from './policies.js';

const rows = Object.entries(policies).flatMap(([word, { rows: all }]) =>
  Object.entries(all).map(([action, row]) => ({ word, action, row })),
);

test('every word is in the register under its own name', () => {
  for (const [word, policy] of Object.entries(policies)) expect(policy.word).toBe(word);
});

test.each(rows)('somebody may $action of $word', ({ row }) => {
  expect(row.everyone ?? row.person ?? rolesIn(row)).not.toEqual([]);
});

test('every role is somewhere in the table, but for those that have nothing to do yet', () => {
  const waiting = ['analyst'];
  const named = new Set(rows.flatMap(({ row }) => rolesIn(row)));
  expect(roleNames.filter((role) => !named.has(role))).toEqual(waiting);
});

test('the register answers as the policy of the word does', () => {
  const act: Act = ['contact-route', 'change'];
  expect(refusalOf(cast['lead'] ?? null, act, { coalitionId: 'ours' })).toBeNull();
  expect(refusalOf(null, act, { coalitionId: 'ours' })?.code).toBe('permission.signed-out');
});
