import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  aRoute,
  givenMunicipalities,
  givenWorkspace,
  leadOf,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { ADMINISTRATOR, signedInAs } from '../users/user.testing.js';

describe('contact routes', () => {
  let test: TestApp;
  let workspace: Workspace;
  let routes: string;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  });
  beforeEach(async () => {
    workspace = await givenWorkspace(test);
    routes = `${workspace.path}/contact-routes`;
  });
  afterAll(() => test.close());

  it('when a lead writes a route, then it is in the list as new, with its version as ETag', async () => {
    const answer = await workspace.lead.post(routes, aRoute());
    expect(answer.status).toBe(201);
    expect(answer.headers.etag).toBe('"1"');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).toMatchObject({
      version: 1,
      state: 'new',
      freshness: null,
      content: aRoute(),
    });
    const list = await succeeded(workspace.lead.get(routes));
    expect(list.items).toEqual([answer.body]);
    expect(list.links.self).toBe(`http://localhost:3000/api/v1${routes}`);
  });

  it('when a route is its own fallback, however its id is written, then it is refused', async () => {
    const { id } = await succeeded(workspace.lead.post(routes, aRoute()));
    const own = aRoute({ fallbackRouteId: id.toUpperCase() });
    const answer = await workspace.lead.put(`${routes}/${id}`, own, { 'if-match': '"1"' });
    expect([answer.status, answer.body.errors[0].code]).toEqual([
      400,
      'contact-route.fallback-is-itself',
    ]);
  });

  it.each([
    [
      'a citizen service number',
      { atHand: 'bsn 111.222.333' },
      '/atHand',
      'field.citizen-service-number',
    ],
    ['no channel', { channels: [] }, '/channels', 'contact-route.channels.empty'],
    [
      'a phone number that cannot be dialled',
      { channels: [{ kind: 'phone' as const, value: '0546 54', note: '' }] },
      '/channels/0/value',
      'channel.phone.malformed',
    ],
    [
      'hours that end before they begin',
      {
        openingHours: {
          weekly: [{ day: 1, from: '17:00', to: '09:00' }],
          exceptions: [],
          onHolidays: 'closed' as const,
        },
      },
      '/openingHours/weekly/0/to',
      'opening-hours.ends-before-begin',
    ],
    [
      'a municipality of others',
      { area: { municipalities: ['GM0141', 'GM0153'], postcodes: [], neighbourhood: '' } },
      '/area/municipalities/1',
      'contact-route.area.outside-coalition',
    ],
    [
      'a postcode that lies elsewhere',
      { area: { municipalities: ['GM0141'], postcodes: ['7607', '7511'], neighbourhood: '' } },
      '/area/postcodes/1',
      'contact-route.postcode.elsewhere',
    ],
    [
      'a theme that is none',
      { themes: ['geldzorgen', 'tuinieren'] },
      '/themes/1',
      'field.theme.unknown',
    ],
    [
      'a fallback that is not there',
      { fallbackRouteId: '01999999-0000-7000-8000-000000000000' },
      '/fallbackRouteId',
      'contact-route.fallback.unknown',
    ],
  ])('when a route has %s, then it is refused at the field', async (_, own, pointer, code) => {
    const answer = await workspace.lead.post(routes, aRoute(own));
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body.errors).toEqual([{ in: 'body', pointer, code, detail: expect.any(String) }]);
  });

  it('when the problem is asked for in English, then it is in English', async () => {
    const headers = { 'accept-language': 'fr, en;q=0.8, nl;q=0.5' };
    const answer = await workspace.lead.post(routes, aRoute({ channels: [] }), headers);
    expect(answer.headers['content-language']).toBe('en');
    expect(answer.body.detail).toBe(
      'Not everything is filled in well. Each field says what is wrong with it.',
    );
  });

  it('when the same creation is sent again under its key, then there is one route and one answer', async () => {
    const headers = { 'idempotency-key': 'nervous-finger-1' };
    const [first, second] = await Promise.all([
      workspace.lead.post(routes, aRoute(), headers),
      workspace.lead.post(routes, aRoute(), headers),
    ]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    const address = `/api/v1${routes}/${first.body.id}`;
    expect([first.headers.location, second.headers.location]).toEqual([address, address]);
    expect((await workspace.lead.get(routes)).body.items).toHaveLength(1);

    const other = await workspace.lead.post(routes, aRoute({ team: 'Ander' }), headers);
    expect([other.status, other.body.code]).toEqual([409, 'request.key-reused']);
  });

  it('when two leads change one route, then the second sees both versions and nothing is lost', async () => {
    const route = await succeeded(workspace.lead.post(routes, aRoute()));
    const second = await leadOf(test, workspace.id);
    const url = `${routes}/${route.id}`;
    const seen = { 'if-match': '"1"' };
    const saved = await workspace.lead.put(url, aRoute({ team: 'Eerste' }), seen);
    expect([saved.status, saved.headers.etag]).toEqual([200, '"2"']);

    const refused = await second.put(url, aRoute({ team: 'Tweede' }), seen);
    expect([refused.status, refused.body.code]).toEqual([412, 'contact-route.version-conflict']);
    expect(refused.body.current).toEqual(saved.body);
    await succeeded(second.put(url, aRoute({ team: 'Tweede' }), { 'if-match': '"2"' }));
  });

  it('when what is saved is what was there, then another who has it open can still save', async () => {
    const route = await succeeded(workspace.lead.post(routes, aRoute()));
    const url = `${routes}/${route.id}`;
    const seen = { 'if-match': '"1"' };
    const draft = { baseVersion: 1, content: aRoute() };
    await succeeded(
      workspace.lead.put(`${workspace.path}/contact-route-drafts/${route.id}`, draft),
    );
    const same = await workspace.lead.put(url, aRoute(), seen);
    expect([same.status, same.headers.etag, same.body]).toEqual([200, '"1"', route]);
    const changes = await test.database.query(
      `SELECT 1 FROM audit_entries WHERE subject_id = $1 AND action = 'change'`,
      [route.id],
    );
    expect(changes).toEqual([]);
    const stale = await workspace.lead.put(url, aRoute(), { 'if-match': '"7"' });
    expect(stale.status).toBe(412);
    await succeeded(workspace.lead.put(url, aRoute({ team: 'Ander team' }), seen));
  });

  it('when many change one version at once, then exactly one is kept', async () => {
    const route = await succeeded(workspace.lead.post(routes, aRoute()));
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        workspace.lead.put(`${routes}/${route.id}`, aRoute({ team: `Team ${index}` }), {
          'if-match': '"1"',
        }),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array<number>(7).fill(412)]);
  });

  it('when the version is missing or no version, then the problem says so', async () => {
    const route = await succeeded(workspace.lead.post(routes, aRoute()));
    const url = `${routes}/${route.id}`;
    expect((await workspace.lead.put(url, aRoute())).status).toBe(428);
    const malformed = await workspace.lead.put(url, aRoute(), { 'if-match': '1' });
    expect(malformed.body.errors).toEqual([
      {
        in: 'header',
        name: 'If-Match',
        code: 'field.version.malformed',
        detail: expect.any(String),
      },
    ]);
  });

  it('when a route is deleted, then it is gone, and undoing brings it back as it was', async () => {
    const route = await succeeded(workspace.lead.post(routes, aRoute()));
    const url = `${routes}/${route.id}`;
    expect((await workspace.lead.delete(url, { 'if-match': '"9"' })).status).toBe(412);
    expect((await workspace.lead.delete(url, { 'if-match': '"1"' })).status).toBe(204);
    expect((await workspace.lead.get(routes)).body.items).toEqual([]);

    const back = await workspace.lead.post(`${url}/restoration`, {});
    expect([back.status, back.body.content, back.body.version]).toEqual([201, aRoute(), 3]);
    expect((await workspace.lead.post(`${url}/restoration`, {})).status).toBe(409);
    expect((await workspace.lead.delete(url, { 'if-match': '"3"' })).status).toBe(204);
    await test.database.query(
      `UPDATE contact_routes SET deleted_at = deleted_at - interval '31 days' WHERE id = $1`,
      [route.id],
    );
    const late = await workspace.lead.post(`${url}/restoration`, {});
    expect([late.status, late.body.code]).toEqual([409, 'undo.too-late']);
  });

  it('when nobody is signed in, then every address of the workspace is a 401', async () => {
    const anybody = test.client();
    const answers = await Promise.all([
      anybody.get(routes),
      anybody.post(routes, aRoute()),
      anybody.get(`${workspace.path}/contact-route-drafts`),
      anybody.get(`${workspace.path}/publications`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
  });

  it('when the lead of another coalition comes, then nothing here exists', async () => {
    const route = await succeeded(workspace.lead.post(routes, aRoute()));
    const other = (await givenWorkspace(test, ['GM0153'])).lead;
    const seen = { 'if-match': '"1"' };
    const answers = await Promise.all([
      other.get(routes),
      other.get(`${routes}/${route.id}`),
      other.post(routes, aRoute()),
      other.put(`${routes}/${route.id}`, aRoute(), seen),
      other.delete(`${routes}/${route.id}`, seen),
      other.post(`${routes}/${route.id}/verifications`, { organisation: 'X' }),
      other.get(`${workspace.path}/publications/next`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(Array(7).fill(404));
  });

  it('when an administrator comes, then reading is allowed and writing is not', async () => {
    const administrator = await signedInAs(test, ADMINISTRATOR);
    expect((await administrator.get(routes)).status).toBe(200);
    expect((await administrator.post(routes, aRoute())).status).toBe(403);
  });

  it('when the route of one coalition is asked for under another, then it is not found', async () => {
    const route = await succeeded(workspace.lead.post(routes, aRoute()));
    const other = await givenWorkspace(test);
    const answer = await other.lead.get(`${other.path}/contact-routes/${route.id}`);
    expect(answer.status).toBe(404);
  });
});
