import { amsterdamNow } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { mailsTo } from '../invitations/invitation.testing.js';
import { someAddress } from '../platform/testing/some-address.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { Answer, TestClient } from '../platform/testing/test-client.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  leadOf,
  type Workspace,
} from '../publications/coalition.testing.js';
import { TestProvider } from '../single-sign-on/provider.testing.js';
import { signInThrough } from '../single-sign-on/single-sign-on.testing.js';
import { ADMINISTRATOR, givenUser, signIn } from '../users/user.testing.js';

describe('asking for access', () => {
  let test: TestApp;
  let provider: TestProvider;
  let workspace: Workspace;
  let email: string;
  let sub: string;
  const codeOf = ({ status, body }: Answer) => [status, body.code];
  const today = () => amsterdamNow(test.clock.now().getTime()).date;
  const arrive = async (client: TestClient) => {
    provider.colleague = { sub, claims: { email, email_verified: true, name: 'Noor van Zand' } };
    const answer = await signInThrough(provider, client);
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body;
  };
  const ask = async (own: object = {}) => {
    const client = test.client();
    const { ticket } = (await arrive(client)).newcomer;
    const body = { ticket, name: 'Noor van Zand', job: 'Verloskundige', municipality: 'GM0141' };
    return client.post('/access-requests', { ...body, ...own });
  };
  const requests = (client: TestClient) => client.get(`${workspace.path}/access-requests`);
  const open = async () => (await requests(workspace.lead)).body.items;
  const invite = (client: TestClient, id: string, own: object = {}) =>
    client.post(`${workspace.path}/access-requests/${id}/invitation`, {
      ...{ role: 'editor', from: today() },
      ...own,
    });

  beforeAll(async () => {
    provider = await new TestProvider('almelo', 'http://localhost:3000').start();
    test = await testApp({ signInProviders: [provider.settings()] });
    await givenMunicipalities(test);
  }, 60_000);
  beforeEach(async () => {
    test.clock.set(new Date().toISOString());
    for (const table of ['access_requests', 'coalition_statuses', 'sign_in_attempts']) {
      await test.database.query(`DELETE FROM ${table}`);
    }
    workspace = await givenWorkspace(test);
    [sub, email] = [uuidv7(), someAddress()];
  });
  afterAll(async () => {
    await test.close();
    await provider.stop();
  });

  it('when somebody whom nobody invited asks, then who leads the coalition there sees it, and is mailed', async () => {
    const { email: leadEmail } = (await workspace.lead.get('/session')).body.user;
    expect((await ask({ note: 'Ik werk in de wijk.' })).status).toBe(204);
    expect(await open()).toEqual([
      {
        ...{ id: expect.any(String), email, name: 'Noor van Zand', job: 'Verloskundige' },
        municipality: { code: 'GM0141', name: 'Almelo' },
        coalition: { id: workspace.id, name: 'Kansrijke Start' },
        note: 'Ik werk in de wijk.',
        requestedAt: test.clock.now().toISOString(),
      },
    ]);
    const [mail] = await mailsTo(test, leadEmail);
    expect(mail?.subject).toBe('Iemand vraagt om toegang');
    expect(mail?.text).toContain(`/coalities/${workspace.id}/mensen`);
    const other = await leadOf(test, (await givenWorkspace(test, ['GM0153'])).id);
    expect((await requests(other)).status).toBe(404);
  });

  it('when no coalition works there, then it is for the administrator, who can invite for any', async () => {
    const administrator = await givenUser(test, ADMINISTRATOR);
    await ask({ municipality: 'GM0153' });
    expect(await open()).toEqual([]);
    const [mail] = await mailsTo(test, administrator);
    expect(mail?.text).toContain('/beheer/mensen');
    const client = await signIn(test, administrator);
    const [request] = (await client.get('/access-requests')).body.items;
    expect(request).toMatchObject({ email, coalition: null, municipality: { name: 'Enschede' } });
    expect((await invite(workspace.lead, request.id)).status).toBe(404);
    expect((await invite(client, request.id)).status).toBe(204);
    expect((await client.get('/access-requests')).body.items).toEqual([]);
  });

  it('when the lead invites, then a mail goes out, and the next sign-in through the organisation is in', async () => {
    await ask();
    const [{ id }] = await open();
    expect((await invite(workspace.lead, id)).status).toBe(204);
    expect(await open()).toEqual([]);
    const [mail] = await mailsTo(test, email);
    expect(mail?.subject).toBe('Een uitnodiging voor Kansrijke Start');
    const client = test.client();
    expect((await arrive(client)).session.user).toMatchObject({
      email,
      roles: [{ role: 'editor' }],
    });
    expect((await invite(workspace.lead, id)).status).toBe(404);
  });

  it('when the lead may not give the role, or the invitation cannot be, then the request stays', async () => {
    await ask();
    const [{ id }] = await open();
    const sponsor = await invite(workspace.lead, id, { role: 'sponsor' });
    expect(codeOf(sponsor)).toEqual([403, 'permission.role-not-given']);
    const past = await invite(workspace.lead, id, { from: '2020-01-01' });
    expect([past.status, past.body.errors[0].pointer]).toEqual([400, '/from']);
    expect(await open()).toHaveLength(1);
  });

  it('when it is declined, then who asked is mailed why, and nothing of them is kept', async () => {
    await ask();
    const [{ id }] = await open();
    const refuse = (body: object) => workspace.lead.post(`/access-requests/${id}/refusal`, body);
    expect((await refuse({ reason: ' ' })).status).toBe(400);
    expect((await refuse({ reason: 'Wij kennen u niet.' })).status).toBe(204);
    const [mail] = await mailsTo(test, email);
    expect(mail?.text).toContain('Wij kennen u niet.');
    expect(await test.database.query('SELECT 1 FROM access_requests')).toEqual([]);
    expect((await refuse({ reason: 'Nog eens.' })).status).toBe(404);
    const [line] = await test.database.query(
      `SELECT after FROM audit_entries WHERE subject_id = $1 AND action = 'refuse'`,
      [id],
    );
    expect(line).toEqual({ after: { reason: 'Wij kennen u niet.' } });
  });

  it('when somebody asks again, then there is one request, with what was said last, and one mail', async () => {
    const { email: leadEmail } = (await workspace.lead.get('/session')).body.user;
    await ask();
    await ask({ job: 'Kraamverzorgende' });
    expect(await open()).toMatchObject([{ job: 'Kraamverzorgende' }]);
    expect(await mailsTo(test, leadEmail)).toHaveLength(1);
  });

  it('when a ticket is made up or too old, then nothing is kept', async () => {
    expect(codeOf(await ask({ ticket: 'A'.repeat(80) }))).toEqual([410, 'single-sign-on.ended']);
    const client = test.client();
    const { ticket } = (await arrive(client)).newcomer;
    test.clock.forward(31);
    const body = { ticket, name: 'Noor', job: 'Arts', municipality: 'GM0141' };
    expect(codeOf(await client.post('/access-requests', body))).toEqual([
      410,
      'single-sign-on.ended',
    ]);
    expect(await open()).toEqual([]);
  });

  it.each([
    ['a citizen service number', { note: 'Het gaat om 111222333.' }, '/note'],
    ['a story of a client', { note: 'mevrouw de Vries is zwanger' }, '/note'],
    ['no job', { job: ' ' }, '/job'],
    ['a municipality that is none', { municipality: 'GM9999' }, '/municipality'],
    ['more than there is', { role: 'administrator' }, '/role'],
  ])('when there is %s in it, then it is refused at the field', async (_, own, pointer) => {
    const answer = await ask(own);
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, pointer]);
  });

  it('when one address asks on and on, then it has to wait', async () => {
    const client = test.client();
    const { ticket } = (await arrive(client)).newcomer;
    const body = { ticket, name: 'Noor', job: 'Arts', municipality: 'GM0141' };
    for (let asked = 0; asked < 20; asked += 1) await client.post('/access-requests', body);
    expect(codeOf(await client.post('/access-requests', body))).toEqual([
      429,
      'access-request.too-many',
    ]);
  });

  it('when somebody was let in and looks at what is held, then an open request is there', async () => {
    await ask({ municipality: 'GM0153' });
    const own = await givenUser(test);
    await test.database.query('UPDATE users SET email = $1 WHERE email = $2', [email, own]);
    const data = (await (await signIn(test, email)).get('/me/data')).body;
    expect(data.accessRequests).toMatchObject([{ municipality: 'Enschede', job: 'Verloskundige' }]);
  });
});
