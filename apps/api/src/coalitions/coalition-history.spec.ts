import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  leadOf,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { ADMINISTRATOR, signedInAs } from '../users/user.testing.js';

describe('the past of a coalition', () => {
  let test: TestApp;
  let workspace: Workspace;
  let lead: TestClient;
  let path: string;
  const seen = { 'if-match': '"1"' };

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    workspace = await givenWorkspace(test);
    ({ lead, path } = workspace);
  });

  const statuses = async () => (await succeeded(lead.get(`${path}/statuses`))).items;
  const statusOn = async (day: string) =>
    (await test.client().get(`${path}?peildatum=${day}`)).body.status;

  it('when a status is stated with a reason, then the history tells who, when and why', async () => {
    const reason = 'De stuurgroep hief haar op';
    await succeeded(lead.post(`${path}/statuses`, { status: 'ended', from: '2026-06-01', reason }));
    expect(await statuses()).toMatchObject([
      {
        ...{ status: 'ended', from: '2026-06-01', to: null, reason, correction: null, version: 1 },
        statedBy: { name: expect.any(String) },
        statedAt: expect.any(String),
      },
      { status: 'formed', from: '2025-01-01', to: '2026-06-01', reason: '' },
    ]);
  });

  it('when the reason is about a client, then it is refused', async () => {
    const body = { status: 'ended', from: '2026-06-01', reason: 'bsn 111222333' };
    const answer = await lead.post(`${path}/statuses`, body);
    expect(answer.body.errors[0]).toMatchObject({
      pointer: '/reason',
      code: 'field.citizen-service-number',
    });
  });

  it('when the past is corrected, then it reads otherwise, and the trail says by whom and why', async () => {
    await succeeded(lead.post(`${path}/statuses`, { status: 'ended', from: '2026-06-01' }));
    const [ended] = await statuses();
    const body = { status: 'ended', from: '2025-09-01', reason: 'Het besluit was van september' };
    const at = `${path}/statuses/${ended.id}/corrections`;
    const [corrected] = (await succeeded(lead.post(at, body, seen))).items;
    expect(corrected).toMatchObject({
      ...{ id: ended.id, from: '2025-09-01', version: 2 },
      correction: { reason: body.reason, by: { name: expect.any(String) } },
    });
    expect([await statusOn('2025-08-31'), await statusOn('2025-09-01')]).toEqual([
      'formed',
      'ended',
    ]);
    const { items } = await succeeded(lead.get(`${path}/trail`));
    expect(items[0]).toMatchObject({ action: 'correct-status', role: 'lead' });
    expect(items[0].fields).toContainEqual(
      expect.objectContaining({ name: 'reason', after: body.reason }),
    );
  });

  it('when a status moves to a later day, then the one before it lasts longer', async () => {
    await succeeded(lead.post(`${path}/statuses`, { status: 'ended', from: '2026-06-01' }));
    const [ended] = await statuses();
    const body = { status: 'ended', from: '2026-09-01', reason: 'Later' };
    await succeeded(lead.post(`${path}/statuses/${ended.id}/corrections`, body, seen));
    expect([await statusOn('2026-08-31'), await statusOn('2026-09-01')]).toEqual([
      'formed',
      'ended',
    ]);
  });

  it('when a status never held, then it is taken away and the one before it goes on', async () => {
    await succeeded(lead.post(`${path}/statuses`, { status: 'ended', from: '2026-06-01' }));
    const [ended, formed] = await statuses();
    const reason = { reason: 'Dit was een andere coalitie' };
    const answer = await lead.post(`${path}/statuses/${ended.id}/withdrawal`, reason, seen);
    expect([answer.status, answer.body.items]).toEqual([200, [{ ...formed, to: null }]]);
    expect(await statusOn('2026-11-03')).toBe('formed');
  });

  it('when somebody else corrected it meanwhile, then nothing is overwritten', async () => {
    const [formed] = await statuses();
    const at = `${path}/statuses/${formed.id}`;
    const body = { status: 'formed', from: '2024-01-01', reason: 'Eerder' };
    await succeeded(lead.post(`${at}/corrections`, body, seen));
    const late = await lead.post(`${at}/corrections`, { ...body, from: '2023-01-01' }, seen);
    expect([late.status, late.body.code]).toEqual([412, 'coalition.status.version-conflict']);
    expect((await lead.post(`${at}/withdrawal`, { reason: 'Weg' }, seen)).status).toBe(412);
    expect((await lead.post(`${at}/corrections`, body)).status).toBe(428);
  });

  it.each([
    [{ status: 'unknown' }, 409, 'coalition.status.same'],
    [{ reason: '' }, 400, 'request.invalid'],
    [{ from: '2026-02-30' }, 400, 'request.invalid'],
  ])('when a correction says %j, then it is refused', async (own, status, code) => {
    const [formed] = await statuses();
    const body = { status: 'developing', from: '2024-06-01', reason: 'Eerder', ...own };
    const answer = await lead.post(`${path}/statuses/${formed.id}/corrections`, body, seen);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('when it is a status of another coalition, then it is not found', async () => {
    const [theirs] = (await succeeded(lead.get(`${path}/statuses`))).items;
    const other = await givenWorkspace(test);
    const body = { status: 'developing', from: '2024-06-01', reason: 'Eerder' };
    const at = `${other.path}/statuses/${theirs.id}/corrections`;
    expect((await other.lead.post(at, body, seen)).status).toBe(404);
  });

  it('when an editor states, then the past is still not theirs to correct', async () => {
    const scope = { kind: 'coalition', id: workspace.id } as const;
    const editor = await signedInAs(test, { role: 'editor', scope });
    const [formed] = (await succeeded(editor.get(`${path}/statuses`))).items;
    const body = { status: 'developing', from: '2024-06-01', reason: 'Eerder' };
    const answer = await editor.post(`${path}/statuses/${formed.id}/corrections`, body, seen);
    expect(answer.status).toBe(403);
  });

  it('when a lead went and another came, then each day has its own', async () => {
    const day = (on: string) => lead.get(`${path}/leads?peildatum=${on}`);
    const first = (await lead.get(`${path}/leads`)).body.items[0].person.id;
    await test.database.query(
      `UPDATE role_assignments SET period = '[2025-01-01,2026-01-01)' WHERE coalition_id = $1`,
      [workspace.id],
    );
    lead = await leadOf(test, workspace.id);
    await test.database.query(
      `UPDATE role_assignments SET period = '[2026-01-01,)'
       WHERE coalition_id = $1 AND user_id <> $2`,
      [workspace.id, first],
    );
    const idsOf = async (on: string) =>
      (await day(on)).body.items.map((one: { person: { id: string } }) => one.person.id);
    expect(await idsOf('2024-12-31')).toEqual([]);
    expect(await idsOf('2025-12-31')).toEqual([first]);
    const [second, ...others] = await idsOf('2026-01-01');
    expect([others, second === first]).toEqual([[], false]);
    const all = (await lead.get(`${path}/leads?ended=true`)).body;
    expect(all.items.map(({ from, to }: { from: string; to: string }) => [from, to])).toEqual([
      ['2026-01-01', null],
      ['2025-01-01', '2026-01-01'],
    ]);
    expect(all.links.self).toMatch(/leads\?ended=true$/);
  });

  it('when its municipalities change, then a day before still shows those of then', async () => {
    const { lead: regional, path: at } = await givenWorkspace(test, ['GM0141', 'GM0153']);
    const administrator = await signedInAs(test, ADMINISTRATOR);
    await test.database.query(
      `INSERT INTO municipalities (code, name, slug, province, ggd_region, safety_region, latitude,
         longitude, inhabitants, phone, website)
       VALUES ('GM0173', 'Oldenzaal', 'GM0173-oldenzaal', 'Overijssel', 'Twente', 'Twente', 52.3,
               6.9, 32000, '14 0541', 'https://www.oldenzaal.nl') ON CONFLICT DO NOTHING`,
    );
    await test.database.query(`SELECT pg_notify('municipality_revised', '*')`);
    const codesOn = async (query: string) =>
      (await regional.get(`${at}${query}`)).body.municipalities.map(
        ({ code }: { code: string }) => code,
      );
    const change = { municipalities: ['GM0141', 'GM0173'] };
    await succeeded(administrator.patch(at, change, { 'if-match': '"1"' }));
    expect(await codesOn('')).toEqual(['GM0141', 'GM0173']);
    expect(await codesOn('?peildatum=2026-11-02')).toEqual(['GM0141', 'GM0153']);
    expect(await codesOn('?peildatum=2024-12-31')).toEqual([]);
    const listed = async (query: string) =>
      (await regional.get(`/coalitions?municipality=GM0153${query}`)).body.items.some(
        ({ id }: { id: string }) => at.endsWith(id),
      );
    expect([await listed(''), await listed('&peildatum=2026-11-02')]).toEqual([false, true]);
    // Taken back on the same day, it is as if nothing had been changed.
    const back = { municipalities: ['GM0141', 'GM0153'] };
    await succeeded(administrator.patch(at, back, { 'if-match': '"2"' }));
    expect(await codesOn('')).toEqual(['GM0141', 'GM0153']);
  });
});
