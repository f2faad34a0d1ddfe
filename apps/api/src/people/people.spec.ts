import { jest } from '@jest/globals';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  type Workspace,
} from '../publications/coalition.testing.js';
import { ADMINISTRATOR, givenUser, signedInAs, signIn } from '../users/user.testing.js';

// Enough for whole browsers' worth of requests on a busy machine.
jest.setTimeout(60_000);

const today = '2026-11-03';
const reason = 'Andere baan';

describe('people of a coalition', () => {
  let test: TestApp;
  let workspace: Workspace;
  let people: string;
  let email: string;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  });
  beforeEach(async () => {
    test.clock.set('2026-11-03T16:00:00Z');
    workspace = await givenWorkspace(test);
    people = `${workspace.path}/people`;
    email = await givenUser(test, {
      role: 'editor',
      scope: { kind: 'coalition', id: workspace.id },
    });
    await test.database.query(
      `UPDATE role_assignments SET period = '[2026-11-01,)' WHERE coalition_id = $1`,
      [workspace.id],
    );
  });
  afterAll(() => test.close());

  const list = async (query = '') => (await workspace.lead.get(people + query)).body.items;
  const editor = async () =>
    (await list()).find(({ person }: { person: { email: string } }) => person.email === email);
  const seen = (version: number) => ({ 'if-match': `"${version}"` });
  const opens = async (client: TestClient) =>
    (await client.get(`${workspace.path}/contact-routes`)).status;

  it('when the people are listed, then with what they hold and since when', async () => {
    expect(await list()).toEqual([
      expect.objectContaining({ role: 'lead', from: '2026-11-01', lastSeenOn: today }),
      {
        id: expect.any(String),
        person: { id: expect.any(String), name: 'Trekker', email },
        role: 'editor',
        scope: { kind: 'coalition', id: workspace.id, name: 'Kansrijke Start' },
        from: '2026-11-01',
        to: null,
        reason: '',
        lastSeenOn: null,
        version: 1,
      },
    ]);
  });

  it('when a role ends, then from the next request on, and it stays on record', async () => {
    const client = await signIn(test, email);
    expect(await opens(client)).toBe(200);
    const { id, version } = await editor();
    const answer = await workspace.lead.post(
      `${people}/${id}/end`,
      { on: today, reason },
      seen(version),
    );
    expect(answer.status).toBe(200);
    expect(answer.body.items).toContainEqual(
      expect.objectContaining({ id, from: '2026-11-01', to: today, reason, version: 2 }),
    );
    expect(await opens(client)).toBe(404);
    expect(await editor()).toBeUndefined();
    expect(await list('?ended=true')).toContainEqual(expect.objectContaining({ id, to: today }));
  });

  it('when a role changes, then the next request sees it, under another token', async () => {
    const client = await signIn(test, email);
    const before = client.cookies.get('session');
    const { id, version } = await editor();
    const change = { role: 'deputy', from: today };
    await workspace.lead.post(`${people}/${id}/change`, change, seen(version));
    const { user } = (await client.get('/session')).body;
    // The new role asks for a second factor first.
    expect(user).toBeNull();
    expect(client.cookies.get('session')).not.toBe(before);
  });

  it('when an end is taken back that day, then the role goes on; and not a day later', async () => {
    const { id, version } = await editor();
    await workspace.lead.post(`${people}/${id}/end`, { on: today, reason }, seen(version));
    const back = await workspace.lead.post(`${people}/${id}/continuation`, { to: null }, seen(2));
    expect([back.status, await editor()]).toMatchObject([200, { id, to: null, reason: '' }]);
    expect(await opens(await signIn(test, email))).toBe(200);

    await workspace.lead.post(`${people}/${id}/end`, { on: today, reason }, seen(3));
    test.clock.set('2026-11-04T16:00:00Z');
    const administrator = await signedInAs(test, ADMINISTRATOR);
    const late = await administrator.post(`${people}/${id}/continuation`, { to: null }, seen(4));
    expect([late.status, late.body.code]).toEqual([409, 'people.role.over']);
  });

  it('when a role ends on the day that it began, then it never held', async () => {
    await test.database.query(
      `UPDATE role_assignments SET period = '[2026-11-03,)' WHERE coalition_id = $1`,
      [workspace.id],
    );
    const { id, version } = await editor();
    const end = { on: today, reason };
    expect((await workspace.lead.post(`${people}/${id}/end`, end, seen(version))).status).toBe(200);
    expect(await list('?ended=true')).toHaveLength(1);
  });

  it('when somebody gets another role, then the one ends and the other begins', async () => {
    const { id, version } = await editor();
    const change = { role: 'deputy', from: '2026-11-10', reason: '' };
    const answer = await workspace.lead.post(`${people}/${id}/change`, change, seen(version));
    expect(answer.status).toBe(201);
    const held = answer.body.items.filter(
      (one: { person: { email: string } }) => one.person.email === email,
    );
    expect(held).toMatchObject([
      { role: 'deputy', from: '2026-11-10', to: null },
      { role: 'editor', from: '2026-11-01', to: '2026-11-10' },
    ]);
  });

  it('when somebody else changed the role meanwhile, then both keep what they saw', async () => {
    const { id, version } = await editor();
    const end = { on: '2026-12-01', reason };
    await workspace.lead.post(`${people}/${id}/end`, end, seen(version));
    const answer = await workspace.lead.post(
      `${people}/${id}/end`,
      { on: today, reason },
      seen(version),
    );
    expect([answer.status, answer.body.code]).toEqual([412, 'people.version-conflict']);
    expect((await workspace.lead.post(`${people}/${id}/end`, end)).status).toBe(428);
  });

  it('when a request makes no sense, then it is refused at its field', async () => {
    const { id } = await editor();
    const refusal = async (what: string, body: object) =>
      (await workspace.lead.post(`${people}/${id}/${what}`, body, seen(1))).body;
    expect(await refusal('end', { on: today, reason: '' })).toMatchObject({
      errors: [{ pointer: '/reason', code: 'field.required' }],
    });
    expect(await refusal('end', { on: '2026-11-02', reason })).toMatchObject({
      errors: [{ pointer: '/on', code: 'people.role.past' }],
    });
    expect(await refusal('change', { role: 'editor', from: today })).toMatchObject({
      errors: [{ pointer: '/role', code: 'people.role.same' }],
    });
    expect(await refusal('change', { role: 'partner', from: today })).toMatchObject({
      errors: [{ pointer: '/role', code: 'people.role.other-scope' }],
    });
  });

  it('when somebody reaches beyond their role, then the policy says no', async () => {
    const { id, version } = await editor();
    const end = { on: today, reason };
    const [lead] = await list();
    expect((await workspace.lead.post(`${people}/${lead.id}/end`, end, seen(1))).body.code).toBe(
      'permission.role-not-given',
    );
    const change = { role: 'lead', from: today };
    expect(
      (await workspace.lead.post(`${people}/${id}/change`, change, seen(version))).status,
    ).toBe(403);
    const self = await signIn(test, email);
    expect((await self.get(people)).status).toBe(200);
    expect((await self.post(`${people}/${id}/end`, end, seen(version))).status).toBe(403);

    const other = await givenWorkspace(test);
    expect((await other.lead.get(people)).status).toBe(404);
    // Their own coalition, somebody else's role.
    const through = `${other.path}/people/${id}/end`;
    expect((await other.lead.post(through, end, seen(version))).status).toBe(404);
    const professional = await signedInAs(test, {
      role: 'professional',
      scope: { kind: 'nation' },
    });
    expect((await professional.get(people)).status).toBe(404);
    expect((await test.client().get(people)).status).toBe(401);
    expect(await editor()).toMatchObject({ id, version });
  });

  it('when roles change, then the trail of the coalition tells who did it and why', async () => {
    const { id, version } = await editor();
    await workspace.lead.post(`${people}/${id}/end`, { on: today, reason }, seen(version));
    const rows = (await test.database.query(
      `SELECT action, actor_role FROM trail_entries WHERE stream = $1 ORDER BY seq DESC LIMIT 1`,
      [`coalition:${workspace.id}`],
    )) as object[];
    expect(rows).toEqual([{ action: 'end-role', actor_role: 'lead' }]);
  });
});
