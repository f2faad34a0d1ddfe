import {
  canBeHeldFor,
  type HeldRole,
  type Role,
  roleNames,
  type ScopeKind,
  scopeKinds,
} from '@zorgpaden/domain/shared';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { givenMunicipalities, givenWorkspace } from '../publications/coalition.testing.js';
import { givenOrganisation, givenRegion } from '../users/scopes.testing.js';
import { ADMINISTRATOR, givenUser, signedInAs, signIn } from '../users/user.testing.js';

describe('the roles that somebody holds', () => {
  let test: TestApp;
  /** A coalition of Almelo, one of Almelo and Enschede, and one of Enschede. */
  let [local, regional, elsewhere] = ['', '', ''];

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    local = (await givenWorkspace(test, ['GM0141'])).id;
    regional = (await givenWorkspace(test, ['GM0141', 'GM0153'])).id;
    elsewhere = (await givenWorkspace(test, ['GM0153'])).id;
  }, 60_000);
  afterAll(() => test.close());

  async function heldBy(...roles: Role[]): Promise<HeldRole & { scope: { name: string } }> {
    const client = await signedInAs(test, ...roles);
    return (await client.get('/session')).body.user.roles[0];
  }
  const states = (status: string) =>
    test.database.query('UPDATE coalition_statuses SET status = $1 WHERE coalition_id = $2', [
      status,
      local,
    ]);

  it('when a role is for an organisation, then it reaches the coalitions in which that takes part', async () => {
    const id = await givenOrganisation(test, 'Stadsbank', local);
    await test.database.query(
      `INSERT INTO partnerships (id, coalition_id, organisation_id, period)
       VALUES (gen_random_uuid(), $1, $2, '[2020-01-01,2026-11-03)')`,
      [regional, id],
    );
    const held = await heldBy({ role: 'partner', scope: { kind: 'organisation', id } });
    expect(held).toEqual({
      role: 'partner',
      scope: { kind: 'organisation', id, name: 'Stadsbank' },
      reach: { inside: [local], standIns: [] },
    });
  });

  it('when a role is for a region, then it reaches every coalition that covers a part of it', async () => {
    const id = await givenRegion(test, 'Enschede en omgeving', 'GM0153');
    const held = await heldBy({ role: 'adviser', scope: { kind: 'region', id } });
    expect(held.scope.name).toBe('Enschede en omgeving');
    expect(held.reach?.inside).toEqual([regional, elsewhere].sort());
  });

  it('when a municipality has no coalition, then its editor keeps the routes of the record that says so', async () => {
    const editor: Role = { role: 'editor', scope: { kind: 'municipality', code: 'GM0141' } };
    expect(await heldBy(editor)).toMatchObject({
      scope: { kind: 'municipality', id: 'GM0141', name: 'Almelo' },
      reach: { inside: [local, regional].sort(), standIns: [] },
    });
    await states('none');
    // A regional coalition is one too.
    expect((await heldBy(editor)).reach?.standIns).toEqual([]);
    await test.database.query('UPDATE coalitions SET deleted_at = now() WHERE id = $1', [regional]);
    expect((await heldBy(editor)).reach?.standIns).toEqual([local]);
    await states('exploring');
    expect((await heldBy(editor)).reach?.standIns).toEqual([]);
    await states('formed');
    await test.database.query('UPDATE coalitions SET deleted_at = NULL WHERE id = $1', [regional]);
  });

  it('when a role has ended or begins later, then it is not held', async () => {
    const email = await givenUser(test, ADMINISTRATOR);
    const period = (range: string) =>
      test.database.query(
        `UPDATE role_assignments SET period = $1
         WHERE user_id = (SELECT id FROM users WHERE email = $2)`,
        [range, email],
      );
    const roles = async () => (await (await signIn(test, email)).get('/session')).body.user.roles;
    await period('[2026-11-03,2026-11-04)');
    expect(await roles()).toHaveLength(1);
    await period('[2020-01-01,2026-11-03)');
    expect(await roles()).toEqual([]);
    await period('[2026-11-04,)');
    expect(await roles()).toEqual([]);
  });

  const pairs = roleNames.flatMap((role) => scopeKinds.map((kind) => ({ role, kind })));

  it.each(pairs)(
    'the database knows as the domain does whether $role is for a $kind',
    async (pair) => {
      const { role, kind } = pair;
      const [user] = await test.database.query<{ id: string }>('SELECT id FROM users LIMIT 1');
      const keys: Readonly<Record<ScopeKind, [column: string, key: string | null]>> = {
        coalition: ['coalition_id', local],
        organisation: ['organisation_id', await givenOrganisation(test, 'Bibliotheek', local)],
        municipality: ['municipality_code', 'GM0141'],
        region: ['region_id', await givenRegion(test, `Voor ${role} van ${kind}`, 'GM0153')],
        nation: ['coalition_id', null],
      };
      const [column, key] = keys[kind];
      const insert = test.database.query(
        `INSERT INTO role_assignments (id, user_id, role, ${column}, period, granted_at)
       VALUES (gen_random_uuid(), $1, $2, $3, '[1990-01-01,1990-02-01)', now())`,
        [user?.id, role, key],
      );
      const outcome = await insert.then(
        () => 'held',
        ({ constraint }: { constraint: string }) => constraint,
      );
      expect(outcome).toBe(canBeHeldFor(role, kind) ? 'held' : 'role_assignments_scope');
    },
  );

  it('when somebody holds a role already, then not a second time at the same time', async () => {
    const { id } = (await (await signedInAs(test, ADMINISTRATOR)).get('/session')).body.user;
    const again = test.database.query(
      `INSERT INTO role_assignments (id, user_id, role, period, granted_at)
       VALUES (gen_random_uuid(), $1, 'administrator', '[2026-12-01,)', now())`,
      [id],
    );
    await expect(again).rejects.toMatchObject({ constraint: 'role_assignments_once' });
  });
});
