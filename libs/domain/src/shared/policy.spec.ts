import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  actingRole,
  type Actor,
  canBeHeldFor,
  type Cell,
  type HeldRole,
  policy,
  roleNames,
  type Row,
  scopeKinds,
  type Thing,
  when,
} from './index.js';

const ids = fc.constantFrom('a', 'b', 'c');
const reach = fc.record({ inside: fc.array(ids), standIns: fc.array(ids) });
const heldRole = fc
  .record({
    role: fc.constantFrom(...roleNames),
    kind: fc.constantFrom(...scopeKinds),
    id: ids,
    reach,
  })
  .filter(({ role, kind }) => canBeHeldFor(role, kind))
  .map(({ role, kind, id, reach: reached }) => {
    const scope =
      kind === 'nation' ? { kind } : kind === 'municipality' ? { kind, code: id } : { kind, id };
    return { role, scope, reach: reached } as HeldRole;
  });
const actor = fc.record({ id: ids, roles: fc.array(heldRole, { maxLength: 3 }) });
const anyone: fc.Arbitrary<Actor> = fc.option(actor);
const thing: fc.Arbitrary<Thing> = fc.record(
  {
    coalitionId: ids,
    organisationId: ids,
    municipality: ids,
    personId: ids,
    role: fc.constantFrom(...roleNames),
  },
  { requiredKeys: [] },
);
const never = { code: 'permission.never', words: 'never', holds: () => false };
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>('own', 'inside', 'any', when('any', never), { municipality: 'own' }),
);
const row = fc.dictionary(fc.constantFrom(...roleNames), cell) as fc.Arbitrary<Row<'do'>>;

const asking = (given: Row<'do'>) => policy('thing', 'always', { do: given });

test('a refusal has a reason, and what is allowed has none', () => {
  fc.assert(
    fc.property(row, anyone, thing, (given, who, what) => {
      const judging = asking(given);
      const refusal = judging.refusal(who, 'do', what);
      expect(judging.may(who, 'do', what)).toBe(refusal === null);
      if (refusal) expect(refusal.code).toMatch(/^permission\./);
    }),
  );
});

test('who is not signed in may nothing that is not for everyone', () => {
  fc.assert(
    fc.property(row, thing, (given, what) => {
      expect(asking(given).refusal(null, 'do', what)?.code).toBe('permission.signed-out');
      expect(asking({ ...given, everyone: 'any' }).may(null, 'do', what)).toBe(true);
    }),
  );
});

test('one role more takes nothing away', () => {
  fc.assert(
    fc.property(row, actor, heldRole, thing, (given, who, more, what) => {
      if (!asking(given).may(who, 'do', what)) return;
      expect(asking(given).may({ ...who, roles: [...who.roles, more] }, 'do', what)).toBe(true);
    }),
  );
});

test('what is own is inside, and what is inside is any', () => {
  fc.assert(
    fc.property(heldRole, thing, (held, what) => {
      const who = { id: 'somebody', roles: [held] };
      const may = (range: Cell) => asking({ [held.role]: range }).may(who, 'do', what);
      expect(may('any')).toBe(true);
      if (may('own')) expect(may('inside')).toBe(true);
    }),
  );
});

test('a role that the row does not name may not', () => {
  fc.assert(
    fc.property(row, heldRole, thing, (given, held, what) => {
      const without = Object.fromEntries(
        Object.entries(given).filter(([role]) => role !== held.role),
      ) as Row<'do'>;
      const refusal = asking(without).refusal({ id: 'somebody', roles: [held] }, 'do', what);
      expect(refusal?.code).toBe('permission.role');
    }),
  );
});

test.each<[Row<'do'>, Thing, string]>([
  [{ lead: 'own' }, { coalitionId: 'theirs' }, 'permission.elsewhere'],
  [{ lead: 'own' }, {}, 'permission.elsewhere'],
  [{ deputy: 'own' }, { coalitionId: 'ours' }, 'permission.role'],
  [{ lead: { municipality: 'own' } }, { coalitionId: 'ours' }, 'permission.role'],
  [{ lead: when('own', never) }, { coalitionId: 'ours' }, 'permission.never'],
  [{ lead: when('own', never) }, { coalitionId: 'theirs' }, 'permission.elsewhere'],
  [{ person: 'own' }, { personId: 'another' }, 'permission.not-yours'],
])('when a lead of ours asks %j about %j, then the reason is the nearest', (given, what, code) => {
  const lead: Actor = {
    id: 'somebody',
    roles: [{ role: 'lead', scope: { kind: 'coalition', id: 'ours' } }],
  };
  expect(asking(given).refusal(lead, 'do', what)?.code).toBe(code);
});

test('a thing is seen by who may do what shows it', () => {
  const rooms = policy('room', 'see', {
    see: { editor: 'own', lead: 'own' },
    change: { lead: 'own' },
    tell: { lead: 'own', seen: 'always' },
  });
  const editor: Actor = {
    id: 'somebody',
    roles: [{ role: 'editor', scope: { kind: 'coalition', id: 'ours' } }],
  };
  const seen = (action: 'change' | 'tell', coalitionId: string) =>
    rooms.refusal(editor, action, { coalitionId })?.seen;
  expect([seen('change', 'ours'), seen('change', 'theirs'), seen('tell', 'theirs')]).toEqual([
    true,
    false,
    true,
  ]);
});

test('people act in the role that is closest to the thing', () => {
  const both: NonNullable<Actor> = {
    id: 'somebody',
    roles: [
      { role: 'administrator', scope: { kind: 'nation' } },
      { role: 'lead', scope: { kind: 'coalition', id: 'ours' } },
    ],
  };
  expect(actingRole(both, { coalitionId: 'ours' })).toBe('lead');
  expect(actingRole(both, { coalitionId: 'theirs' })).toBe('administrator');
  expect(actingRole({ id: 'somebody', roles: [] }, {})).toBe('none');
});
