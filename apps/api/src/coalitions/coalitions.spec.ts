import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  aRoute,
  givenMunicipalities,
  givenWorkspace,
  leadOf,
  publishNow,
  succeeded,
} from '../publications/coalition.testing.js';
import { ADMINISTRATOR, signedInAs } from '../users/user.testing.js';

describe('coalitions', () => {
  let test: TestApp;
  let administrator: TestClient;
  const newCoalition = {
    name: 'Kansrijke Start Almelo',
    level: 'local',
    municipalities: ['GM0141'],
    status: 'developing',
    statusSince: '2026-01-01',
  };

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    await test.database.query(
      `INSERT INTO municipality_successions (old_code, new_code, old_name, on_date)
       VALUES ('GM9141', 'GM0141', 'Ambt Almelo', '1914-01-01')`,
    );
    administrator = await signedInAs(test, ADMINISTRATOR);
  });
  afterAll(() => test.close());

  it('when an administrator registers one, then everybody can read it', async () => {
    const created = await succeeded(administrator.post('/coalitions', newCoalition));
    const answer = await test.client().get(`/coalitions/${created.id}`);
    expect(answer.body).toEqual(created);
    expect(created).toMatchObject({
      status: 'developing',
      statusSince: '2026-01-01',
      municipalities: [{ code: 'GM0141', name: 'Almelo' }],
      demonstration: false,
      publication: null,
      version: 1,
    });
    expect(answer.headers['set-cookie']).toBeUndefined();
    const list = await test.client().get('/coalitions?municipality=GM0141');
    expect(list.body.items).toContainEqual(created);
    expect((await test.client().get('/coalitions?municipality=GM0153')).body.items).toEqual([]);
  });

  it('when a request to register one is sent again with its key, then there is one', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() };
    const [first, second] = await Promise.all(
      [1, 2].map(() => administrator.post('/coalitions', newCoalition, key)),
    );
    expect([first?.status, second?.status]).toEqual([201, 201]);
    expect(second?.body.id).toBe(first?.body.id);
  });

  it('when the list is asked for a municipality that closed, then it is that of its successor', async () => {
    const { id } = await succeeded(administrator.post('/coalitions', newCoalition));
    const { body } = await test.client().get('/coalitions?municipality=GM9141');
    expect(body.items).toContainEqual(expect.objectContaining({ id }));
  });

  it('when the list is asked for a municipality that never was, then the field says so', async () => {
    const { status, body } = await test.client().get('/coalitions?municipality=GM9999');
    expect([status, body.errors]).toEqual([
      400,
      [expect.objectContaining({ name: 'municipality', code: 'field.municipality.unknown' })],
    ]);
  });

  it('when a signed-in browser reads it, then it gets the same bytes as anybody', async () => {
    const { id } = await succeeded(administrator.post('/coalitions', newCoalition));
    const anybody = await test.client().get(`/coalitions/${id}`);
    const somebody = await administrator.get(`/coalitions/${id}`);
    expect(somebody.text).toBe(anybody.text);
    expect(somebody.headers['set-cookie']).toBeUndefined();
  });

  it.each([
    [{ municipalities: ['GM9999'] }, '/municipalities/0', 'field.municipality.unknown'],
    [{ municipalities: [] }, '/municipalities', 'coalition.municipalities.empty'],
    [{ level: 'regional' }, '/municipalities', 'coalition.regional-needs-two'],
    [
      { level: 'regional', municipalities: ['GM0141', 'GM0141'] },
      '/municipalities',
      'coalition.regional-needs-two',
    ],
    [{ name: '' }, '/name', 'field.required'],
    [{ name: 'bsn 111222333' }, '/name', 'field.citizen-service-number'],
    [{ statusSince: '2026-02-30' }, '/statusSince', 'field.date.malformed'],
    [{ statusSince: '0000-01-01' }, '/statusSince', 'field.date.malformed'],
    [{ demonstration: true }, '/demonstration', 'field.unknown'],
  ])('when it is registered with %j, then the field is refused', async (own, pointer, code) => {
    const answer = await administrator.post('/coalitions', { ...newCoalition, ...own });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('when a lead or nobody registers one, then that is refused', async () => {
    const { lead } = await givenWorkspace(test);
    expect((await lead.post('/coalitions', newCoalition)).status).toBe(403);
    expect((await test.client().post('/coalitions', newCoalition)).status).toBe(401);
  });

  it('when there is none, then nothing that belongs to it is listed', async () => {
    const { id } = await givenWorkspace(test);
    await succeeded(administrator.delete(`/coalitions/${id}`, { 'if-match': '"1"' }));
    const lead = await leadOf(test, id);
    for (const list of ['contact-routes', 'contact-route-drafts', 'publications', 'people']) {
      expect([list, (await lead.get(`/coalitions/${id}/${list}`)).status]).toEqual([list, 404]);
    }
  });

  it('when its lead changes the name, then others do not overwrite it unseen', async () => {
    const { lead, path, id } = await givenWorkspace(test);
    const changed = await lead.patch(path, { name: 'Nieuw' }, { 'if-match': '"1"' });
    expect(changed.body).toMatchObject({ name: 'Nieuw', version: 2 });
    const other = await leadOf(test, id);
    const stale = await other.patch(path, { name: 'Ouder' }, { 'if-match': '"1"' });
    expect([stale.status, stale.body.current.name]).toEqual([412, 'Nieuw']);
    const stranger = (await givenWorkspace(test)).lead;
    expect((await stranger.patch(path, { name: 'X' }, { 'if-match': '"2"' })).status).toBe(403);
  });

  it('when one is registered or changed, then the answer tells its address and what `If-Match` wants', async () => {
    const created = await administrator.post('/coalitions', newCoalition);
    const path = `/coalitions/${created.body.id}`;
    expect([created.headers.location, created.headers.etag]).toEqual([`/api/v1${path}`, '"1"']);
    const seen = { 'if-match': String(created.headers.etag) };
    const changed = await administrator.patch(path, { name: 'Nieuw' }, seen);
    expect([changed.status, changed.headers.etag]).toEqual([200, '"2"']);
    const stated = await administrator.post(`${path}/statuses`, {
      status: 'formed',
      from: '2026-06-01',
    });
    expect(stated.headers.etag).toBe('"2"');
    await succeeded(administrator.delete(path, { 'if-match': '"2"' }));
    const back = await administrator.post(`${path}/restoration`);
    expect(back.headers.etag).toBe(`"${back.body.version}"`);
  });

  it.each([{}, { name: 'Kansrijke Start' }, { municipalities: ['GM0153', 'GM0141', 'GM0141'] }])(
    'when %j changes nothing, then another who has it open can still save',
    async (change) => {
      const { lead, path, id } = await givenWorkspace(test, ['GM0141', 'GM0153']);
      const before = (await lead.get(path)).body;
      const same = await lead.patch(path, change, { 'if-match': '"1"' });
      expect([same.status, same.headers.etag, same.body]).toEqual([200, '"1"', before]);
      expect((await lead.patch(path, change, { 'if-match': '"7"' })).status).toBe(412);
      const changes = await test.database.query(
        `SELECT 1 FROM audit_entries WHERE subject_id = $1 AND action = 'change'`,
        [id],
      );
      expect(changes).toEqual([]);
    },
  );

  it('when a municipality goes that a route is for, then the field says so', async () => {
    const workspace = await givenWorkspace(test, ['GM0141', 'GM0153']);
    await succeeded(workspace.lead.post(`${workspace.path}/contact-routes`, aRoute()));
    const seen = { 'if-match': '"1"' };
    const one = await workspace.lead.patch(workspace.path, { municipalities: ['GM0153'] }, seen);
    expect(one.body.errors[0].code).toBe('coalition.regional-needs-two');
    const { lead, path } = await givenWorkspace(test);
    await succeeded(lead.post(`${path}/contact-routes`, aRoute()));
    const answer = await lead.patch(path, { municipalities: ['GM0153'] }, seen);
    expect(answer.body.errors).toEqual([
      expect.objectContaining({
        pointer: '/municipalities',
        code: 'coalition.municipality-in-use',
      }),
    ]);
  });

  it('when a status is stated, then the one before ends on that day and stays true before it', async () => {
    const { lead, path, id } = await givenWorkspace(test);
    const state = (status: string, from: string) => lead.post(`${path}/statuses`, { status, from });
    expect((await state('ended', '2026-06-01')).body).toMatchObject({
      status: 'ended',
      statusSince: '2026-06-01',
    });
    const periods = await test.database.query(
      'SELECT status, period::text FROM coalition_statuses WHERE coalition_id = $1 ORDER BY period',
      [id],
    );
    expect(periods).toEqual([
      { status: 'formed', period: '[2025-01-01,2026-06-01)' },
      { status: 'ended', period: '[2026-06-01,)' },
    ]);
    expect((await state('exploring', '2026-07-01')).body.code).toBe('coalition.status.impossible');
    expect((await state('developing', '2026-05-01')).body.code).toBe('coalition.status.not-after');
    expect((await state('developing', '2026-07-01')).status).toBe(201);
  });

  it('when one is deleted, then it and its routes are gone; undone, they are back', async () => {
    const workspace = await givenWorkspace(test);
    const { path, lead, id } = workspace;
    await succeeded(lead.post(`${path}/contact-routes`, aRoute()));
    await publishNow(workspace);
    const shown = () =>
      test.database.query('SELECT 1 FROM published_routes WHERE coalition_id = $1', [id]);

    expect((await lead.delete(path, { 'if-match': '"1"' })).status).toBe(403);
    expect((await administrator.delete(path, { 'if-match': '"1"' })).status).toBe(204);
    expect((await test.client().get(path)).status).toBe(404);
    expect((await lead.post(`${path}/contact-routes`, aRoute())).status).toBe(404);
    expect(await shown()).toHaveLength(0);

    expect((await administrator.post(`${path}/restoration`, {})).status).toBe(201);
    expect((await test.client().get(path)).body.publication.number).toBe(1);
    expect(await shown()).toHaveLength(1);
    expect((await administrator.post(`${path}/restoration`, {})).status).toBe(409);
    expect((await administrator.delete(path, { 'if-match': '"3"' })).status).toBe(204);
    await test.database.query(
      `UPDATE coalitions SET deleted_at = deleted_at - interval '31 days' WHERE id = $1`,
      [id],
    );
    const late = await administrator.post(`${path}/restoration`, {});
    expect([late.status, late.body.code]).toEqual([409, 'undo.too-late']);
  });

  it('when a lead stops leading, then the next request is refused', async () => {
    const { lead, path, id } = await givenWorkspace(test);
    expect((await lead.get(`${path}/contact-routes`)).status).toBe(200);
    await test.database.query(
      `UPDATE role_assignments SET period = '[2026-01-01,2026-11-03)' WHERE coalition_id = $1`,
      [id],
    );
    expect((await lead.get(`${path}/contact-routes`)).status).toBe(404);
  });
});
