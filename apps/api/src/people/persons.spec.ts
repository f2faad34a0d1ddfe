import { jest } from '@jest/globals';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import { givenMunicipalities, givenWorkspace } from '../publications/coalition.testing.js';
import { ADMINISTRATOR, givenUser, PASSWORD, signedInAs, signIn } from '../users/user.testing.js';
import { acceptMailed, mailedToken, visitor } from '../invitations/invitation.testing.js';

// Enough for whole browsers' worth of requests on a busy machine.
jest.setTimeout(60_000);

describe('people of the nation', () => {
  let test: TestApp;
  let administrator: TestClient;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    administrator = await signedInAs(test, ADMINISTRATOR);
  });
  afterAll(() => test.close());

  const search = async (text: string) =>
    (await administrator.post('/people/search', { text })).body.items;
  const found = async (email: string) => (await search(email))[0];
  const reason = 'Account misbruikt';

  it('when an administrator searches, then by part of a name or an address, with the roles', async () => {
    const { id } = await givenWorkspace(test);
    const email = await givenUser(test, { role: 'editor', scope: { kind: 'coalition', id } });
    expect(await search(email.slice(4, 30).toUpperCase())).toEqual([
      {
        id: expect.any(String),
        name: 'Trekker',
        email,
        roles: [
          {
            id: expect.any(String),
            version: 1,
            role: 'editor',
            scope: { kind: 'coalition', id, name: 'Kansrijke Start' },
            from: '2026-11-03',
            to: null,
          },
        ],
        lastSeenOn: null,
        hasSecondFactor: false,
        block: null,
      },
    ]);
    const client = await signIn(test, email);
    expect((await found(email)).lastSeenOn).toBe('2026-11-03');
    expect((await client.get('/session')).status).toBe(200);
    expect((await search('trekk')).length).toBeGreaterThan(1);
  });

  it.each(['%', '_', '\\', "'"])(
    'when the text is %s, then it is a text and no pattern',
    async (text) => {
      expect(await search(text)).toEqual([]);
    },
  );

  it('when there are many, then they come a page at a time', async () => {
    await test.database.query(
      `INSERT INTO users (id, email, name, password_hash, created_at)
       SELECT gen_random_uuid(), 'veel-' || n || '@voorbeeld.example', 'Veel ' || n, 'x', now()
       FROM generate_series(1, 60) n`,
    );
    const first = (await administrator.get('/people')).body;
    expect(first.items).toHaveLength(50);
    const second = (await administrator.get(first.links.next.replace(/^.*\/api\/v1/, ''))).body;
    expect(second.links.prev).toBe('http://localhost:3000/api/v1/people');
    const ids = [...first.items, ...second.items].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('when somebody is blocked, then every session ends and signing in is refused as for a wrong password', async () => {
    const email = await givenUser(test, ADMINISTRATOR);
    const client = await signIn(test, email);
    const { id } = await found(email);
    expect((await administrator.post(`/people/${id}/block`, { reason: '' })).status).toBe(400);
    expect((await administrator.post(`/people/${id}/block`, { reason })).status).toBe(204);

    expect((await client.get('/session')).body.user).toBeNull();
    expect((await client.get('/people')).status).toBe(401);
    const attempt = async (password: string) => {
      const { status, body } = await (await visitor(test)).post('/session', { email, password });
      return { status, code: body.code, detail: body.detail };
    };
    const refused = await attempt(PASSWORD);
    expect(refused).toEqual(await attempt('een ander wachtwoord'));
    expect(refused).toMatchObject({ status: 401, code: 'session.refused' });
    expect((await found(email)).block).toMatchObject({ reason, by: 'Trekker' });
    const twice = await administrator.post(`/people/${id}/block`, { reason });
    expect([twice.status, twice.body.code]).toEqual([409, 'people.blocked']);

    const open = { reason: 'Wachtwoord veranderd' };
    expect((await administrator.post(`/people/${id}/unblock`, open)).status).toBe(204);
    await signIn(test, email);
    expect((await found(email)).block).toBeNull();
    expect((await administrator.post(`/people/${id}/unblock`, open)).body.code).toBe(
      'people.not-blocked',
    );
  });

  it('when somebody is blocked, then an invitation gives them no way back in', async () => {
    const { lead, path } = await givenWorkspace(test);
    const email = await givenUser(test);
    await lead.post(`${path}/invitations`, { email, role: 'editor', from: '2026-11-03' });
    const token = await mailedToken(test, email);
    const { id } = await found(email);
    await administrator.post(`/people/${id}/block`, { reason });
    const taking = await (await visitor(test)).post('/invitations/acceptance', { token });
    expect([taking.status, taking.body.code]).toEqual([410, 'link.ended']);
  });

  it('when it is oneself, or nobody, then there is no block', async () => {
    const own = (await administrator.get('/session')).body.user.id;
    const oneself = await administrator.post(`/people/${own}/block`, { reason });
    expect([oneself.status, oneself.body.code]).toEqual([403, 'permission.oneself']);
    const nobody = '019a4c2e-7f00-7000-8000-000000000000';
    expect((await administrator.post(`/people/${nobody}/block`, { reason })).status).toBe(404);
  });

  it('when somebody is no administrator, then they see no list and no names', async () => {
    const { lead } = await givenWorkspace(test);
    for (const answer of [
      await lead.get('/people'),
      await lead.post('/people/search', { text: 'a' }),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([403, 'permission.role']);
    }
  });

  it('when somebody is invited and blocked again and again, then the trail tells each time', async () => {
    const { lead, path } = await givenWorkspace(test);
    const email = 'spoor@voorbeeld.example';
    await lead.post(`${path}/invitations`, { email, role: 'editor', from: '2026-11-03' });
    await acceptMailed(test, email);
    const { id } = await found(email);
    for (const what of ['block', 'unblock', 'block']) {
      await administrator.post(`/people/${id}/${what}`, { reason });
    }
    const rows = await test.database.query<{ action: string }>(
      `SELECT action FROM trail_entries WHERE subject_id = $1 AND stream = 'nation' ORDER BY seq`,
      [id],
    );
    expect(rows.map(({ action }) => action).slice(-3)).toEqual(['block', 'unblock', 'block']);
  });
});
