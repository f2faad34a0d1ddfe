import { Jobs } from '../platform/jobs/index.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { Answer } from '../platform/testing/test-client.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { givenPartners } from '../reflections/reflection.testing.js';
import { givenUser, signedInAs } from '../users/user.testing.js';

const codeOf = ({ status, body }: Answer) => [status, body.code];

describe('follow-ups', () => {
  let test: TestApp;
  let workspace: Workspace;
  let partners: string[];
  const path = () => `${workspace.path}/follow-ups`;
  const add = (own: object = {}) =>
    workspace.lead.post(path(), {
      title: 'Huisarts uitnodigen',
      owner: { organisationId: partners[0] },
      dueOn: '2026-12-01',
      ...own,
    });
  const list = async (query = '', client = workspace.lead) =>
    (await succeeded(client.get(`${path()}${query}`))).items;
  const step = (id: string, state: string, client = workspace.lead) =>
    client.post(`${path()}/${id}/steps`, { state, outcome: 'Zij komen.' });

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  }, 60_000);
  beforeEach(async () => {
    test.clock.set('2026-11-03T09:00:00.000Z');
    for (const table of ['sign_in_attempts', 'mails', 'follow_up_steps', 'follow_ups']) {
      await test.database.query(`DELETE FROM ${table}`);
    }
    workspace = await givenWorkspace(test);
    partners = await givenPartners(test, workspace, 2);
  });
  afterAll(() => test.close());

  it('when one is done, then it says what came of it, and a press too many is undone', async () => {
    const { id } = await succeeded(add());
    const done = await succeeded(step(id, 'done'));
    expect(done).toMatchObject({ state: 'done', outcome: 'Zij komen.', stateSince: '2026-11-03' });
    expect(codeOf(await step(id, 'done'))).toEqual([409, 'follow-up.same-state']);
    expect((await succeeded(step(id, 'open'))).state).toBe('open');
    const steps = await test.database.query('SELECT state FROM follow_up_steps ORDER BY id');
    expect(steps).toEqual([{ state: 'done' }, { state: 'open' }]);
  });

  it('when one stands by itself, then it needs an owner and a day', async () => {
    const answer = await add({ owner: {}, dueOn: null });
    expect(answer.body.errors).toMatchObject([
      { pointer: '/owner', code: 'follow-up.owner-missing' },
      { pointer: '/dueOn', code: 'follow-up.due-date-missing' },
    ]);
    const [stranger] = await givenPartners(test, await givenWorkspace(test, ['GM0153']), 1);
    const elsewhere = await add({ owner: { organisationId: stranger } });
    expect(elsewhere.body.errors).toMatchObject([{ pointer: '/owner/organisationId' }]);
  });

  it.each(['reflection', 'agreement'])(
    'when it comes from %s that is not there, then it is refused',
    async (kind) => {
      const answer = await add({ source: { kind, id: partners[0] } });
      expect(answer.body.errors).toMatchObject([
        { pointer: '/source/id', code: 'follow-up.source-unknown' },
      ]);
    },
  );

  it('when it comes from a meeting, then that need not stand anywhere', async () => {
    const made = await succeeded(add({ source: { kind: 'meeting', id: null } }));
    expect(made.source).toEqual({ kind: 'meeting', id: null, date: null });
  });

  it('when a partner looks, then it sees all of them and says what came of its own', async () => {
    const partner = await signedInAs(test, {
      role: 'partner',
      scope: { kind: 'organisation', id: partners[0] ?? '' },
    });
    const own = await succeeded(add());
    const other = await succeeded(add({ owner: { organisationId: partners[1] } }));
    expect(await list('', partner)).toHaveLength(2);
    expect((await step(own.id, 'done', partner)).status).toBe(201);
    expect((await step(other.id, 'done', partner)).status).toBe(403);
  });

  it('when the list is filtered, then it holds what was asked, the soonest due on top', async () => {
    const late = await succeeded(add({ dueOn: '2026-11-02', title: 'Te laat' }));
    const soon = await succeeded(add({ owner: { organisationId: partners[1] } }));
    const done = await succeeded(add());
    await succeeded(step(done.id, 'done'));
    const ids = async (query: string) => (await list(query)).map((one: { id: string }) => one.id);
    expect(await ids('')).toEqual([late.id, soon.id, done.id]);
    expect(await ids('?state=open')).toEqual([late.id, soon.id]);
    expect(await ids('?state=late')).toEqual([late.id]);
    expect(await ids('?state=done')).toEqual([done.id]);
    expect(await ids(`?organisation=${partners[1]}`)).toEqual([soon.id]);
    expect((await list('?state=late'))[0].late).toBe(true);
  });

  it('when one is taken away, then it can be brought back for thirty days', async () => {
    const { id } = await succeeded(add());
    const seen = { 'if-match': '"1"' };
    expect(codeOf(await workspace.lead.delete(`${path()}/${id}`, { 'if-match': '"9"' }))).toEqual([
      412,
      'follow-up.version-conflict',
    ]);
    expect((await workspace.lead.delete(`${path()}/${id}`, seen)).status).toBe(204);
    expect(await list()).toEqual([]);
    expect((await workspace.lead.post(`${path()}/${id}/restoration`)).status).toBe(201);
    expect(codeOf(await workspace.lead.post(`${path()}/${id}/restoration`))).toEqual([
      409,
      'follow-up.not-deleted',
    ]);
    await test.database.query('UPDATE follow_ups SET deleted_at = $1', ['2026-10-01T00:00:00Z']);
    expect(codeOf(await workspace.lead.post(`${path()}/${id}/restoration`))).toEqual([
      409,
      'follow-up.too-late-to-restore',
    ]);
  });

  it('when the day is near, then who owns it is reminded, once a week at most', async () => {
    const email = await givenUser(test, {
      role: 'partner',
      scope: { kind: 'organisation', id: partners[0] ?? '' },
    });
    const { email: leadEmail } = (await workspace.lead.get('/session')).body.user;
    await succeeded(add({ dueOn: '2026-11-09' }));
    await succeeded(add({ dueOn: '2026-11-10', owner: { function: 'Secretaris' } }));
    await succeeded(add({ dueOn: '2026-11-20' }));
    const remind = () => test.app.get(Jobs).runNow('follow-up-reminders');
    const sent = async (to: string) =>
      (
        await test.database.query<{ content: { text: string } }>(
          `SELECT content FROM mails WHERE recipient = $1 AND kind = 'follow-ups-due'`,
          [to.toLowerCase()],
        )
      ).map(({ content }) => content.text.match(/•/g)?.length);
    await remind();
    await remind();
    expect([await sent(email), await sent(leadEmail)]).toEqual([[1], [1]]);
    test.clock.forward(6 * 24 * 60);
    await remind();
    expect(await sent(email)).toEqual([1]);
    test.clock.forward(24 * 60);
    await remind();
    expect(await sent(email)).toEqual([1, 1]);
  });
});
