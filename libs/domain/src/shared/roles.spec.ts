import { expect, test } from '@jest/globals';
import { canBeHeldFor, type RoleAssignment, rolesOn, sameScope, type Scope } from './index.js';

test('a role is held for what rule 12 says, and for nothing else', () => {
  expect(canBeHeldFor('lead', 'coalition')).toBe(true);
  expect(canBeHeldFor('lead', 'nation')).toBe(false);
  expect(canBeHeldFor('administrator', 'coalition')).toBe(false);
});

test('a role gives rights from its first day until the day that it ends', () => {
  const lead: RoleAssignment = {
    role: 'lead',
    scope: { kind: 'coalition', id: 'ours' },
    period: { from: '2026-02-01', to: '2026-03-01' },
  };
  const days = ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'];
  expect(days.filter((day) => rolesOn([lead], day).length > 0)).toEqual([
    '2026-02-01',
    '2026-02-28',
  ]);
});

test('scopes are the same when they name the same', () => {
  const scopes: readonly Scope[] = [
    { kind: 'coalition', id: 'one' },
    { kind: 'coalition', id: 'two' },
    { kind: 'organisation', id: 'one' },
    { kind: 'region', id: 'one' },
    { kind: 'municipality', code: 'GM0141' },
    { kind: 'nation' },
  ];
  for (const one of scopes) {
    expect(scopes.filter((other) => sameScope(one, { ...other }))).toEqual([one]);
  }
});
