import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  aRoute,
  givenWorkspace,
  publishNow,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { givenOrganisation } from '../users/scopes.testing.js';
import { ADMINISTRATOR, signedInAs } from '../users/user.testing.js';

/** Brielle and Westvoorne go up into one; Haaren is split over two that are there. */
const TOWNS = [
  ['GM0501', 'Brielle', 17_000],
  ['GM0614', 'Westvoorne', 15_000],
  ['GM0788', 'Haaren', 14_000],
  ['GM0757', 'Boxtel', 33_000],
  ['GM0865', 'Vught', 31_000],
] as const;
const today = '2026-11-03';
const merge = {
  on: today,
  closings: [
    { code: 'GM0501', successors: ['GM1992'] },
    { code: 'GM0614', successors: ['GM1992'] },
  ],
  opened: [{ code: 'GM1992', name: 'Voorne aan Zee' }],
  choices: [],
};
const split = {
  on: today,
  closings: [{ code: 'GM0788', successors: ['GM0757', 'GM0865'] }],
  opened: [],
  choices: [] as object[],
};

describe('a municipal reorganisation', () => {
  let test: TestApp;
  let administrator: TestClient;

  beforeEach(async () => {
    test = await testApp();
    for (const [code, name, inhabitants] of TOWNS) {
      await test.database.query(
        `INSERT INTO municipalities (code, name, slug, province, ggd_region, safety_region,
           latitude, longitude, inhabitants, phone, website, valid)
         VALUES ($1, $2, lower($2), 'Brabant', 'Regio', 'Regio', 52, 5, $3, '14 010',
                 'https://gemeente.example', '[2018-01-01,)')`,
        [code, name, inhabitants],
      );
    }
    administrator = await signedInAs(test, ADMINISTRATOR);
  });
  afterEach(() => test.close());

  const prepare = async (content: object) =>
    (await succeeded(administrator.post('/reorganisations', content))).id as string;
  const preview = (id: string) => administrator.get(`/reorganisations/${id}/preview`);
  const carryOut = async (id: string, tag?: string) => {
    const seen = { 'if-match': tag ?? String((await preview(id)).headers.etag) };
    return administrator.post(`/reorganisations/${id}/completion`, undefined, seen);
  };
  const codesOf = async ({ path }: Workspace, day?: string) => {
    const query = day === undefined ? '' : `?peildatum=${day}`;
    const { body } = await test.client().get(`${path}${query}`);
    return body.municipalities.map(({ code }: { code: string }) => code);
  };
  const areaOf = (code: string) => ({
    area: { municipalities: [code], postcodes: [], neighbourhood: '' },
  });

  it('when it is carried out, then all of it goes over on the day, as the preview said', async () => {
    const workspace = await givenWorkspace(test, ['GM0501']);
    const { lead, path, id: coalitionId } = workspace;
    const beside = await givenWorkspace(test, ['GM0614', 'GM0757']);
    const untouched = await givenWorkspace(test, ['GM0757']);
    const routes = `${path}/contact-routes`;
    const route = await succeeded(lead.post(routes, aRoute(areaOf('GM0501'))));
    await publishNow(workspace);
    const organisation = await givenOrganisation(test, 'Kraamzorg', coalitionId);
    await test.database.query(
      `UPDATE partnerships SET municipalities = '{GM0501}' WHERE organisation_id = $1`,
      [organisation],
    );

    const id = await prepare(merge);
    const seen = await preview(id);
    expect(seen.body).toMatchObject({
      counts: { coalitions: 2, routes: 1, partnerships: 1, agreements: 0, leads: 2 },
      refusals: [],
      municipalities: [
        { code: 'GM0501', name: 'Brielle' },
        { code: 'GM0614', name: 'Westvoorne' },
        { code: 'GM1992', name: 'Voorne aan Zee' },
      ],
    });
    const own = seen.body.coalitions.find((one: { id: string }) => one.id === coalitionId);
    expect(own).toMatchObject({
      ...{ was: ['GM0501'], becomes: ['GM1992'], leads: 1 },
      routes: [{ id: route.id, was: ['GM0501'], becomes: ['GM1992'] }],
      partnerships: [{ name: 'Kraamzorg', was: ['GM0501'], becomes: ['GM1992'] }],
    });
    expect(await codesOf(workspace)).toEqual(['GM0501']);

    const done = await carryOut(id, String(seen.headers.etag));
    expect([done.status, done.body.carriedOutAt]).toEqual([200, expect.any(String)]);
    expect(await codesOf(workspace)).toEqual(['GM1992']);
    expect(await codesOf(workspace, '2026-11-02')).toEqual(['GM0501']);
    expect(await codesOf(beside)).toEqual(['GM0757', 'GM1992']);
    expect(await codesOf(beside, '2026-11-02')).toEqual(['GM0614', 'GM0757']);
    expect(await codesOf(untouched)).toEqual(['GM0757']);

    const [working] = (await succeeded(lead.get(routes))).items;
    expect(working.content.area.municipalities).toEqual(['GM1992']);
    const found = await test.client().get('/finder?municipality=GM1992&theme=geldzorgen');
    expect(JSON.stringify(found.body)).toContain(route.id);
    expect((await test.client().get('/municipalities?query=brielle')).body.items[0]).toMatchObject({
      code: 'GM1992',
      matched: { kind: 'former', text: 'Brielle' },
    });
    expect((await test.client().get('/coalitions?municipality=GM0501')).body.items).toHaveLength(2);
    const [partnership] = await test.database.query(
      'SELECT municipalities FROM partnerships WHERE organisation_id = $1',
      [organisation],
    );
    expect(partnership).toEqual({ municipalities: ['GM1992'] });
  });

  it('when it was carried out, then each thing waits to be looked at and the leads get a mail', async () => {
    const { lead, path } = await givenWorkspace(test, ['GM0501']);
    await succeeded(lead.post(`${path}/contact-routes`, aRoute(areaOf('GM0501'))));
    await carryOut(await prepare(merge));
    const checks = await succeeded(lead.get(`${path}/reorganisation-checks`));
    expect(checks.items).toMatchObject([
      { subject: 'coalition', was: ['GM0501'], becomes: ['GM1992'], on: today },
      { subject: 'contact-route', was: ['GM0501'], becomes: ['GM1992'] },
    ]);
    const [first, second] = checks.items;
    const left = await lead.post(`${path}/reorganisation-checks/${first.id}/completion`);
    expect(left.body.items).toEqual([second]);
    const again = await lead.post(`${path}/reorganisation-checks/${first.id}/completion`);
    expect(again.status).toBe(404);
    const mails = await test.database.query<{ content: { subject: string; text: string } }>(
      `SELECT content FROM mails WHERE kind = 'reorganisation-carried-out'`,
    );
    expect(mails).toHaveLength(1);
    expect(JSON.stringify(mails)).toContain('Brielle is opgegaan in Voorne aan Zee');
    const { items } = await succeeded(lead.get(`${path}/trail`));
    const actions = items.map(({ action }: { action: string }) => action);
    expect(actions).toEqual(expect.arrayContaining(['carry-over', 'check-carried-over']));
  });

  it('when a municipality is split, then each coalition goes where was chosen', async () => {
    const chosen = await givenWorkspace(test, ['GM0788']);
    const other = await givenWorkspace(test, ['GM0788']);
    await succeeded(chosen.lead.post(`${chosen.path}/contact-routes`, aRoute(areaOf('GM0788'))));
    const id = await prepare(split);
    const choices = [{ coalitionId: chosen.id, code: 'GM0788', successors: ['GM0865'] }];
    const changed = await administrator.put(
      `/reorganisations/${id}`,
      { ...split, choices },
      { 'if-match': '"1"' },
    );
    expect([changed.status, changed.body.version]).toEqual([200, 2]);
    await carryOut(id);
    expect(await codesOf(chosen)).toEqual(['GM0865']);
    expect(await codesOf(other)).toEqual(['GM0757', 'GM0865']);
    const [route] = (await succeeded(chosen.lead.get(`${chosen.path}/contact-routes`))).items;
    expect(route.content.area.municipalities).toEqual(['GM0865']);
  });

  it('when something changed since the preview, then nothing is carried out, and it is shown anew', async () => {
    const { lead, path } = await givenWorkspace(test, ['GM0501']);
    const id = await prepare(merge);
    const tag = String((await preview(id)).headers.etag);
    await succeeded(lead.post(`${path}/contact-routes`, aRoute(areaOf('GM0501'))));
    const refused = await carryOut(id, tag);
    expect([refused.status, refused.body.code, refused.body.preview.counts.routes]).toEqual([
      412,
      'reorganisation.preview-outdated',
      1,
    ]);
    expect((await carryOut(id)).status).toBe(200);
    expect((await carryOut(id, tag)).body.code).toBe('reorganisation.carried-out');
  });

  it('when its day has yet to begin, then it is prepared, and waits', async () => {
    await givenWorkspace(test, ['GM0501']);
    const id = await prepare({ ...merge, on: '2027-01-01' });
    expect((await preview(id)).body.refusals).toEqual(['reorganisation.too-early']);
    expect((await carryOut(id)).body.code).toBe('reorganisation.refused');
    test.clock.set('2027-01-01T00:00:00+01:00');
    administrator = await signedInAs(test, ADMINISTRATOR);
    expect((await carryOut(id)).status).toBe(200);
  });

  it('when it was prepared by mistake, then it is dropped', async () => {
    const id = await prepare(merge);
    const seen = { 'if-match': '"1"' };
    expect(
      (await administrator.delete(`/reorganisations/${id}`, { 'if-match': '"7"' })).status,
    ).toBe(412);
    expect((await administrator.delete(`/reorganisations/${id}`, seen)).status).toBe(204);
    expect((await administrator.get('/reorganisations')).body.items).toEqual([]);
  });

  it.each([
    [{ closings: [{ code: 'GM9999', successors: ['GM0757'] }] }, '/closings/0/code'],
    [{ closings: [{ code: 'GM0501', successors: [] }] }, '/closings/0/successors'],
    [{ opened: [{ code: 'GM0757', name: 'Boxtel' }] }, '/opened/0/code'],
    [{ opened: [{ code: 'GM1992', name: '' }] }, '/opened/0/name'],
    [{ on: '2026-02-30' }, '/on'],
  ])('when %j is prepared, then the field is refused', async (own, pointer) => {
    const answer = await administrator.post('/reorganisations', { ...merge, ...own });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }));
  });
});
