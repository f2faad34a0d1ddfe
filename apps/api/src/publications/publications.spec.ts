import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  aRoute,
  givenMunicipalities,
  givenWorkspace,
  leadOf,
  publishNow,
  seenNow,
  succeeded,
  type Workspace,
} from './coalition.testing.js';

describe('publications', () => {
  let test: TestApp;
  let workspace: Workspace;
  let routes: string;
  let publications: string;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  });
  beforeEach(async () => {
    test.clock.set('2026-11-03T09:00:00Z');
    workspace = await givenWorkspace(test);
    routes = `${workspace.path}/contact-routes`;
    publications = `${workspace.path}/publications`;
  });
  afterAll(() => test.close());

  const write = (own = {}) => succeeded(workspace.lead.post(routes, aRoute(own)));
  const change = (route: { id: string; version: number }, own = {}) =>
    succeeded(
      workspace.lead.put(`${routes}/${route.id}`, aRoute(own), {
        'if-match': `"${route.version}"`,
      }),
    );
  const entries = () =>
    test.database.query(
      `SELECT e.municipality_code AS m, e.theme_slug AS t, e.phase AS p FROM finder_entries e
       JOIN published_routes r USING (route_id) WHERE r.coalition_id = $1 ORDER BY m, t, p`,
      [workspace.id],
    );

  it('when routes are published, then the finder has one row per question they answer', async () => {
    await write();
    const publication = await publishNow(workspace);
    expect(publication).toMatchObject({
      number: 1,
      current: true,
      routeCount: 1,
      restoredFrom: null,
    });
    expect(publication.changes).toEqual([expect.objectContaining({ change: 'added' })]);
    expect(await entries()).toEqual([
      { m: 'GM0141', t: '', p: '' },
      { m: 'GM0141', t: '', p: 'pregnancy' },
      { m: 'GM0141', t: 'geldzorgen', p: '' },
      { m: 'GM0141', t: 'geldzorgen', p: 'pregnancy' },
    ]);
    const [route] = (await workspace.lead.get(routes)).body.items;
    expect(route).toMatchObject({
      state: 'published',
      freshness: 'fresh',
      verifiedOn: '2026-11-03',
      verifiedBy: 'Stadsbank',
    });
  });

  it('when an entrance is published, then it answers every theme', async () => {
    await write({ entrance: true, themes: [] });
    await publishNow(workspace);
    expect((await entries()).map(({ t }) => t)).toEqual(['', '', '*', '*']);
  });

  it('when something is published, then the revision of its municipalities goes up', async () => {
    const revision = async () =>
      (await test.database.query(`SELECT revision FROM municipalities WHERE code = 'GM0141'`))[0]
        ?.revision;
    await write();
    const before = Number(await revision());
    await publishNow(workspace);
    expect(Number(await revision())).toBe(before + 1);
  });

  it('when the workspace changed after the preview, then nothing is published and the new preview comes', async () => {
    const route = await write();
    const { headers } = await workspace.lead.get(`${publications}/next`);
    await change(route, { team: 'Ander team' });
    const seen = { 'if-match': String(headers.etag) };
    const answer = await workspace.lead.post(publications, { note: '' }, seen);
    expect([answer.status, answer.body.code]).toEqual([412, 'publication.version-conflict']);
    expect(answer.body.preview.changes[0].title).toContain('Ander team');
    expect((await workspace.lead.post(publications, { note: '' })).status).toBe(428);
  });

  it('when publishing is repeated under its key, then there is one publication', async () => {
    await write();
    const { headers } = await workspace.lead.get(`${publications}/next`);
    const sent = { 'if-match': String(headers.etag), 'idempotency-key': 'publish-once' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => workspace.lead.post(publications, { note: 'x' }, sent)),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const addresses = new Set(answers.map(({ headers }) => headers.location));
    expect(addresses).toEqual(new Set([`/api/v1${publications}/1`]));
    expect((await workspace.lead.get(publications)).body.items).toHaveLength(1);
  });

  it('when several publish at once, then numbers follow each other and nothing is half', async () => {
    await write();
    const seen = await seenNow(workspace);
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => workspace.lead.post(publications, { note: '' }, seen)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412, 412, 412]);
  });

  it('when nothing changed, then there is nothing to publish', async () => {
    await write();
    await publishNow(workspace);
    const seen = await seenNow(workspace);
    const answer = await workspace.lead.post(publications, { note: '' }, seen);
    expect([answer.status, answer.body.code]).toEqual([409, 'publication.nothing-to-publish']);
  });

  it('when a fallback is not published along, then the publication is refused with the route and field', async () => {
    const fallback = await write({ team: 'Achtervang' });
    const route = await write({ fallbackRouteId: fallback.id });
    await workspace.lead.delete(`${routes}/${fallback.id}`, { 'if-match': '"1"' });
    const preview = await workspace.lead.get(`${publications}/next`);
    const seen = { 'if-match': String(preview.headers.etag) };
    const answer = await workspace.lead.post(publications, { note: '' }, seen);
    expect([answer.status, answer.body.code]).toEqual([409, 'publication.refused']);
    expect(answer.body.refusals).toEqual(preview.body.refusals);
    expect(answer.body.refusals).toEqual([
      expect.objectContaining({
        routeId: route.id,
        problems: expect.arrayContaining([
          expect.objectContaining({ pointer: '/fallbackRouteId' }),
        ]),
      }),
    ]);
  });

  it('when an earlier number is restored, then its text is back with its own older verification', async () => {
    const route = await write({ team: 'Oud' });
    await publishNow(workspace);
    test.clock.set('2027-02-01T09:00:00Z');
    workspace = { ...workspace, lead: await leadOf(test, workspace.id) };
    await change(route, { team: 'Nieuw' });
    await publishNow(workspace);

    const restored = await succeeded(
      workspace.lead.post(publications, { note: 'terug', restore: 1 }, await seenNow(workspace)),
    );
    expect(restored).toMatchObject({ number: 3, restoredFrom: 1, current: true });
    const [stored] = (await workspace.lead.get(routes)).body.items;
    expect(stored).toMatchObject({ state: 'published', verifiedOn: '2026-11-03' });
    expect(stored.content.team).toBe('Oud');

    const comparison = await succeeded(workspace.lead.get(`${publications}/2/comparison?with=1`));
    expect(comparison).toMatchObject({ from: 1, to: 2 });
    expect(comparison.changes[0].fields).toEqual([
      { pointer: '/team', before: 'Oud', after: 'Nieuw' },
    ]);
  });

  it('when unpublished changes would be lost, then restoring asks first', async () => {
    const route = await write({ team: 'Oud' });
    await publishNow(workspace);
    const changed = await change(route, { team: 'Nieuw' });
    await publishNow(workspace);
    await change(changed, { team: 'Onderweg' });

    const seen = await seenNow(workspace);
    const refused = await workspace.lead.post(publications, { note: '', restore: 1 }, seen);
    expect([refused.status, refused.body.code]).toEqual([409, 'publication.unpublished-changes']);
    const yes = { note: '', restore: 1, replaceUnpublished: true };
    await succeeded(workspace.lead.post(publications, yes, seen));
    expect((await workspace.lead.get(`${routes}/${route.id}`)).body.content.team).toBe('Oud');
  });

  it('when somebody else saved a route meanwhile, then restoring does not replace it unseen', async () => {
    const route = await write({ team: 'Oud' });
    await publishNow(workspace);
    const changed = await change(route, { team: 'Onderweg' });
    const seen = await seenNow(workspace);
    await change(changed, { team: 'Van een ander' });

    const yes = { note: '', restore: 1, replaceUnpublished: true };
    const refused = await workspace.lead.post(publications, yes, seen);
    expect([refused.status, refused.body.code]).toEqual([412, 'publication.version-conflict']);
    const blind = await workspace.lead.post(publications, yes);
    expect([blind.status, blind.body.code]).toEqual([428, 'request.version-missing']);
    const kept = (await workspace.lead.get(`${routes}/${route.id}`)).body;
    expect(kept.content.team).toBe('Van een ander');
  });

  it('when a route that is public is verified, then its date is today; a new one cannot be', async () => {
    const route = await write();
    const url = `${routes}/${route.id}/verifications`;
    const early = await workspace.lead.post(url, { organisation: 'GGD' });
    expect([early.status, early.body.code]).toEqual([409, 'contact-route.not-published']);
    await publishNow(workspace);
    test.clock.set('2026-11-03T23:30:00Z');
    const late = await leadOf(test, workspace.id);
    const verified = await succeeded(late.post(url, { organisation: 'GGD' }));
    expect(verified).toMatchObject({ verifiedOn: '2026-11-04', verifiedBy: 'GGD' });
  });

  it('when a published route is deleted, then it stays public until the next publication', async () => {
    const route = await write();
    await write({ team: 'Blijft' });
    await publishNow(workspace);
    await workspace.lead.delete(`${routes}/${route.id}`, { 'if-match': '"1"' });
    expect(await entries()).toHaveLength(8);
    const states = (await workspace.lead.get(routes)).body.items.map(
      (one: { state: string }) => one.state,
    );
    expect(states).toEqual(['deleted', 'published']);
    await publishNow(workspace);
    expect(await entries()).toHaveLength(4);
    expect((await workspace.lead.get(routes)).body.items).toHaveLength(1);
  });

  it('when a number or restore does not exist, then it is not found or refused at the field', async () => {
    expect((await workspace.lead.get(`${publications}/7`)).status).toBe(404);
    const seen = await seenNow(workspace);
    const answer = await workspace.lead.post(publications, { note: '', restore: 7 }, seen);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0]).toMatchObject({
      pointer: '/restore',
      code: 'publication.unknown',
    });
  });

  it('when the application tries to change a publication, then the database refuses', async () => {
    for (const statement of [
      'UPDATE publications SET note = $1',
      'DELETE FROM publications WHERE note = $1',
    ]) {
      await expect(test.database.asApplication(statement, ['x'])).rejects.toThrow(
        'permission denied',
      );
    }
  });
});
