import { parse } from 'csv-parse/sync';
import type { TrailChange } from '@zorgpaden/domain/trail/contract';
import { eraseFromTrail } from '../platform/audit/erase.js';
import { record, Trail } from '../platform/audit/trail.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  aRoute,
  givenMunicipalities,
  givenWorkspace,
  leadOf,
  publishNow,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { ADMINISTRATOR, signedInAs } from '../users/user.testing.js';

describe('the history of a coalition', () => {
  let test: TestApp;
  let workspace: Workspace;
  let routeId: string;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    test.clock.set('2026-11-03T22:30:00Z');
    workspace = await givenWorkspace(test);
    const { lead, path } = workspace;
    const routes = `${path}/contact-routes`;
    routeId = (await succeeded(lead.post(routes, aRoute()))).id;
    // Just past midnight in Amsterdam.
    test.clock.set('2026-11-03T23:30:00Z');
    const other = await leadOf(test, workspace.id);
    const changed = aRoute({ team: '=Team laat', atHand: 'Legitimatie' });
    await succeeded(other.put(`${routes}/${routeId}`, changed, { 'if-match': '"1"' }));
    await publishNow(workspace);
  });
  afterAll(() => test.close());

  const history = async (query = '', path = `${workspace.path}/trail`) =>
    succeeded(workspace.lead.get(`${path}${query}`));
  const actions = ({ items }: { items: readonly TrailChange[] }) =>
    items.map(({ action, subject }) => `${action} ${subject.type}`);

  it('when a lead looks, then the newest change stands first, with who, in which role and when', async () => {
    const list = await history();
    expect(actions(list)).toEqual([
      'publish publication',
      'change contact-route',
      'assign-role user',
      'create contact-route',
      'assign-role user',
      'create coalition',
    ]);
    expect(list.items[1]).toMatchObject({
      at: '2026-11-03T23:30:00.000Z',
      by: { name: 'Trekker' },
      byErased: false,
      role: 'lead',
      subject: { id: routeId, name: '=Team laat, Stadsbank' },
      coalition: { id: workspace.id, name: 'Kansrijke Start' },
    });
    expect(list.items.at(-1)).toMatchObject({ action: 'create', role: 'administrator' });
    expect(list.links).toEqual({ self: `http://localhost:3000/api/v1${workspace.path}/trail` });
  });

  it('when a field changed, then it stands there as it was and as it became, and no other', async () => {
    const [, change] = (await history()).items;
    expect(change.fields).toEqual([
      { name: 'atHand', before: '', after: 'Legitimatie', erased: false },
      { name: 'team', before: 'Team vroeg erbij', after: '=Team laat', erased: false },
    ]);
  });

  it('when somebody kept a draft, then that is not in the history: it is their own', async () => {
    const draft = { baseVersion: 2, content: { team: 'Nog niet' } };
    await succeeded(workspace.lead.put(`${workspace.path}/contact-route-drafts/${routeId}`, draft));
    expect(actions(await history()).join()).not.toContain('draft');
  });

  it('when one route is asked for, then only what changed in it is there, also after it was deleted', async () => {
    const path = `${workspace.path}/contact-routes/${routeId}/trail`;
    expect(actions(await history('', path))).toEqual([
      'change contact-route',
      'create contact-route',
    ]);
    const unknown = `${workspace.path}/contact-routes/${workspace.id}/trail`;
    expect((await workspace.lead.get(unknown)).status).toBe(404);
  });

  it('when a person and days are chosen, then the days are those of Amsterdam, and the links keep them', async () => {
    const { people } = await history();
    expect(people).toHaveLength(3);
    const [{ by }] = (await history('?from=2026-11-04&to=2026-11-04')).items;
    const onThird = await history('?to=2026-11-03&from=2026-11-03');
    expect(actions(onThird)[0]).toBe('create contact-route');
    const theirs = await history(`?person=${by.id}&from=2026-11-04`);
    expect(actions(theirs)).toEqual(['publish publication']);
    expect(theirs.links.self).toContain(`/trail?person=${by.id}&from=2026-11-04`);
  });

  it('when there are more than fit on a page, then links lead on and back', async () => {
    const own = await givenWorkspace(test);
    await test.app
      .get(Trail)
      .write(
        { requestId: 'r', now: test.clock.now(), language: 'nl', user: null },
        async (inside) => {
          for (let count = 0; count < 60; count += 1) {
            const subject = { subjectType: 'thing', subjectId: String(count) };
            await record(inside, { action: 'try', ...subject, coalitionId: own.id });
          }
        },
      );
    const first = await succeeded(own.lead.get(`${own.path}/trail`));
    expect(first.items).toHaveLength(50);
    const second = await succeeded(own.lead.get(first.links.next.split('/api/v1')[1]));
    expect(second.items.length).toBeGreaterThanOrEqual(12);
    expect(second.links.prev).toBe(first.links.self);
    const ids = [...first.items, ...second.items].map(({ id }: TrailChange) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('when values were erased, then the history says so and does not show them', async () => {
    const own = await givenWorkspace(test);
    const route = await succeeded(own.lead.post(`${own.path}/contact-routes`, aRoute()));
    const [change] = (await succeeded(own.lead.get(`${own.path}/trail`))).items;
    expect(change.subject.id).toBe(route.id);
    const ctx = { requestId: 'r', now: test.clock.now(), language: 'nl', user: null } as const;
    await test.app
      .get(Trail)
      .write(ctx, (write) =>
        eraseFromTrail(write, [{ entryId: change.id, names: ['actor', 'after.team'] }], 'request'),
      );
    const { items } = await succeeded(own.lead.get(`${own.path}/trail`));
    const after = items.find(({ id }: TrailChange) => id === change.id);
    expect(after).toMatchObject({ by: null, byErased: true });
    expect(after.fields).toContainEqual({ name: 'team', erased: true });
    expect(items[0]).toMatchObject({ action: 'erase', role: 'system' });
  });

  it('when it is of another coalition, or of nobody who may read it, then there is no such thing', async () => {
    const other = await givenWorkspace(test);
    expect((await other.lead.get(`${workspace.path}/trail`)).status).toBe(404);
    expect((await test.client().get(`${workspace.path}/trail`)).status).toBe(401);
  });

  it.each(['?person=x', '?from=2026-13-01', '?page=0', '?stream=nation'])(
    'when %s is asked, then the field is named',
    async (query) => {
      expect((await workspace.lead.get(`${workspace.path}/trail${query}`)).status).toBe(400);
    },
  );
});

describe('the history of the country', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  });
  afterAll(() => test.close());

  it('when an administrator looks, then every coalition is in it; a lead may not', async () => {
    const [one, two] = [await givenWorkspace(test), await givenWorkspace(test)];
    const administrator = await signedInAs(test, ADMINISTRATOR);
    const { items } = await succeeded(administrator.get('/trail'));
    const coalitions = new Set(items.map(({ coalition }: TrailChange) => coalition?.id));
    expect(coalitions).toEqual(new Set([undefined, one.id, two.id]));
    for (const path of ['/trail', '/trail/export']) {
      expect((await one.lead.get(path)).status).toBe(403);
    }
  });

  it('when it is exported, then it is a table with every change, and nothing that runs', async () => {
    const workspace = await givenWorkspace(test);
    const { lead, path } = workspace;
    await succeeded(lead.post(`${path}/contact-routes`, aRoute({ team: '=HYPERLINK("x")' })));
    await test.app
      .get(Trail)
      .write(
        { requestId: 'r', now: test.clock.now(), language: 'nl', user: null },
        async (inside) => {
          for (let count = 0; count < 1_100; count += 1) {
            const subject = { subjectType: 'thing', subjectId: String(count) };
            await record(inside, { action: 'try', ...subject });
          }
        },
      );
    const administrator = await signedInAs(test, ADMINISTRATOR);
    const answer = await administrator.get('/trail/export?from=2026-11-03');
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(answer.headers['content-disposition']).toBe(
      'attachment; filename="geschiedenis-2026-11-03.csv"',
    );
    expect(answer.headers['cache-control']).toBe('no-store');
    const rows = parse(answer.text, { columns: true, bom: true }) as Record<string, string>[];
    const tried = rows.filter(({ action }) => action === 'try').map((row) => row['subject_id']);
    expect(new Set(tried).size).toBe(1_100);
    const team = rows.find(({ field, after }) => field === 'team' && after?.includes('HYPERLINK'));
    expect(team).toMatchObject({
      coalition: 'Kansrijke Start',
      action: 'create',
      role: 'lead',
      person: 'Trekker',
      after: `'=HYPERLINK("x")`,
    });
    expect((await administrator.get('/trail/export?page=1')).status).toBe(400);
  });
});
