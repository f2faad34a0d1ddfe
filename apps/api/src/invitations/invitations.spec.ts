import { jest } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { someAddress } from '../platform/testing/some-address.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  type Workspace,
} from '../publications/coalition.testing.js';
import { givenOrganisation } from '../users/scopes.testing.js';
import { ADMINISTRATOR, givenUser, PASSWORD, signedInAs, signIn } from '../users/user.testing.js';
import { acceptMailed, mailedToken, mailsTo, visitor } from './invitation.testing.js';

// Enough for whole browsers' worth of requests on a busy machine.
jest.setTimeout(60_000);

const today = '2026-11-03';

describe('invitations', () => {
  let test: TestApp;
  let workspace: Workspace;
  let invitations: string;
  let email: string;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  });
  beforeEach(async () => {
    test.clock.set('2026-11-03T16:00:00Z');
    workspace = await givenWorkspace(test);
    invitations = `${workspace.path}/invitations`;
    email = someAddress();
  });
  afterAll(() => test.close());

  const invite = (own: object = {}, by: TestClient = workspace.lead) =>
    by.post(invitations, { email, role: 'editor', from: today, ...own });
  const people = async () => (await workspace.lead.get(`${workspace.path}/people`)).body.items;
  const accept = async (body: object) =>
    (await visitor(test)).post('/invitations/acceptance', body);
  const newcomer = async () => ({
    token: await mailedToken(test, email),
    name: 'Noor',
    password: PASSWORD,
  });

  it('when somebody without an account is invited, then they choose a password and can begin', async () => {
    const answer = await invite({ email: ` ${email.toUpperCase()} ` });
    expect(answer.status).toBe(201);
    expect(answer.body.items).toEqual([
      {
        id: expect.any(String),
        email,
        role: 'editor',
        scope: { kind: 'coalition', id: workspace.id, name: 'Kansrijke Start' },
        from: today,
        to: null,
        invitedBy: { id: expect.any(String), name: 'Trekker' },
        invitedAt: '2026-11-03T16:00:00.000Z',
        expiresAt: '2026-11-10T16:00:00.000Z',
        state: 'open',
        handsOver: false,
      },
    ]);
    const [mail] = await mailsTo(test, email);
    expect(mail?.subject).toBe('Een uitnodiging voor Kansrijke Start');
    expect(mail?.text).toContain('Trekker nodigt u uit als redacteur van Kansrijke Start.');
    expect(mail?.text).toContain('http://localhost:3000/uitnodiging#');

    expect((await accept(await newcomer())).status).toBe(204);

    const client = await signIn(test, email);
    expect((await client.get(`${workspace.path}/contact-routes`)).status).toBe(200);
    expect(await people()).toContainEqual(
      expect.objectContaining({
        person: expect.objectContaining({ email }),
        role: 'editor',
        from: today,
      }),
    );
    expect((await workspace.lead.get(invitations)).body.items).toEqual([]);
  });

  it('when a page with the offer is opened, then nothing changes however often', async () => {
    await invite({ to: '2027-01-01' });
    const token = await mailedToken(test, email);
    const browser = await visitor(test);
    for (let time = 0; time < 3; time += 1) {
      const answer = await browser.post('/invitations/offer', { token });
      expect([answer.status, answer.body]).toEqual([
        200,
        {
          email,
          hasAccount: false,
          role: 'editor',
          scope: { kind: 'coalition', id: workspace.id, name: 'Kansrijke Start' },
          from: today,
          to: '2027-01-01',
          invitedBy: 'Trekker',
          handsOver: false,
        },
      ]);
    }
    expect(await people()).toHaveLength(1);
    expect((await accept(await newcomer())).status).toBe(204);
  });

  it('when somebody has an account, then the role is offered, not forced', async () => {
    await givenUser(test);
    email = await givenUser(test);
    await invite();
    expect(await people()).toHaveLength(1);
    const token = await mailedToken(test, email);
    const browser = await visitor(test);
    expect((await browser.post('/invitations/offer', { token })).body.hasAccount).toBe(true);

    const withPassword = await accept({ token, name: 'Noor', password: 'paard fiets wolk lepel' });
    expect([withPassword.status, withPassword.body.code]).toEqual([409, 'user.exists']);
    expect((await accept({ token })).status).toBe(204);

    const client = await signIn(test, email);
    expect((await client.get(`${workspace.path}/contact-routes`)).status).toBe(200);
  });

  it('when a link was used, is withdrawn or too old, then it does nothing', async () => {
    await invite();
    const used = await newcomer();
    await accept(used);
    expect((await accept(used)).body.code).toBe('link.ended');

    email = someAddress();
    const [{ id }] = (await invite()).body.items;
    const withdrawn = await newcomer();
    expect((await workspace.lead.delete(`${invitations}/${id}`)).status).toBe(204);
    expect((await workspace.lead.delete(`${invitations}/${id}`)).status).toBe(404);
    expect((await accept(withdrawn)).status).toBe(410);

    email = someAddress();
    await invite();
    const late = await newcomer();
    test.clock.set('2026-11-10T16:00:00Z');
    expect((await accept(late)).status).toBe(410);
    const browser = await visitor(test);
    const question = await browser.post('/invitations/offer', { token: late.token });
    expect([question.status, question.body.code]).toEqual([410, 'link.ended']);
  });

  it('when an invitation is sent again, then only the last link works', async () => {
    await invite();
    const first = await newcomer();
    test.clock.set('2026-11-12T16:00:00Z');
    workspace = { ...workspace, lead: await signedInAs(test, ADMINISTRATOR) };
    const [{ id, state }] = (await workspace.lead.get(invitations)).body.items;
    expect(state).toBe('expired');
    expect((await invite({ from: '2026-11-12' })).body.code).toBe('invitation.twice');
    const again = await workspace.lead.post(`${invitations}/${id}/mail`);
    expect(again.body.items).toEqual([
      expect.objectContaining({ id, state: 'open', expiresAt: '2026-11-19T16:00:00.000Z' }),
    ]);
    expect((await accept(first)).status).toBe(410);
    expect((await accept(await newcomer())).status).toBe(204);
    // Offered from the 3rd, taken on the 12th: nobody held it in between.
    expect(await people()).toContainEqual(
      expect.objectContaining({ role: 'editor', from: '2026-11-12' }),
    );
  });

  it('when a name or a password will not do, then the fields say so and the link still works', async () => {
    await invite();
    const token = await mailedToken(test, email);
    const refused = await accept({ token });
    expect(refused.status).toBe(400);
    expect(refused.body.errors.map((one: { pointer: string }) => one.pointer)).toEqual([
      '/name',
      '/password',
    ]);
    const guessable = await accept({ token, name: 'Noor', password: 'welkomwelkom123' });
    expect(guessable.body.errors[0].code).toBe('field.password.guessable');
    expect((await accept(await newcomer())).status).toBe(204);
  });

  it('when somebody invites beyond their role, then the policy says no', async () => {
    expect((await invite({ role: 'administrator' })).body.code).toBe('permission.role-not-given');
    expect((await invite({ role: 'lead' })).status).toBe(403);
    const scope = { kind: 'coalition', id: workspace.id } as const;
    const editor = await signedInAs(test, { role: 'editor', scope });
    expect((await invite({}, editor)).status).toBe(403);
    const elsewhere = (await givenWorkspace(test)).lead;
    expect((await invite({}, elsewhere)).status).toBe(404);
    const anonymous = await visitor(test);
    expect((await invite({}, anonymous)).status).toBe(401);
    const administrator = await signedInAs(test, ADMINISTRATOR);
    expect((await invite({ role: 'lead' }, administrator)).status).toBe(201);
    const [{ id }] = (await workspace.lead.get(invitations)).body.items;
    expect((await workspace.lead.delete(`${invitations}/${id}`)).status).toBe(403);
    expect((await workspace.lead.post(`${invitations}/${id}/mail`)).status).toBe(403);
    expect(
      (await administrator.delete(`${(await givenWorkspace(test)).path}/invitations/${id}`)).status,
    ).toBe(404);
    expect(await mailsTo(test, email)).toHaveLength(1);
  });

  it('when a partner is invited, then for an organisation that takes part', async () => {
    const ours = await givenOrganisation(test, 'Welzijn Almelo', workspace.id);
    const far = await givenOrganisation(test, 'Welzijn elders');
    const problem = async (own: object) =>
      (await invite({ role: 'partner', ...own })).body.errors[0];
    expect(await problem({})).toMatchObject({ pointer: '/organisationId', code: 'field.required' });
    expect(await problem({ organisationId: far })).toMatchObject({
      code: 'invitation.organisation-elsewhere',
    });
    expect((await invite({ role: 'partner', organisationId: ours })).status).toBe(201);
    await acceptMailed(test, email);
    expect(await people()).toContainEqual(
      expect.objectContaining({
        role: 'partner',
        scope: { kind: 'organisation', id: ours, name: 'Welzijn Almelo' },
      }),
    );
  });

  it('when somebody is invited twice, or holds the role, then once is enough', async () => {
    const key = { 'idempotency-key': uuidv7() };
    const body = { email, role: 'editor', from: today };
    for (let time = 0; time < 2; time += 1) {
      expect((await workspace.lead.post(invitations, body, key)).status).toBe(201);
    }
    expect(await mailsTo(test, email)).toHaveLength(1);
    expect((await invite()).body.code).toBe('invitation.twice');
    await acceptMailed(test, email);
    expect((await invite()).body.code).toBe('people.role.twice');
    expect((await invite({ role: 'deputy' })).status).toBe(201);
  });

  it('when days do not fit, then the fields say so', async () => {
    const refused = async (own: object) => (await invite(own)).body.errors;
    expect(await refused({ from: '2026-11-02' })).toMatchObject([
      { pointer: '/from', code: 'people.role.past' },
    ]);
    expect(await refused({ to: today })).toMatchObject([
      { pointer: '/to', code: 'people.role.past' },
    ]);
    await invite({ to: '2026-11-05' });
    test.clock.set('2026-11-05T16:00:00Z');
    expect((await accept(await newcomer())).body.code).toBe('people.role.over');
  });

  it('when two press accept at once, then one account and one role come of it', async () => {
    await invite();
    const taking = await newcomer();
    const answers = await Promise.all([accept(taking), accept(taking), accept(taking)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410, 410]);
    expect(await people()).toHaveLength(2);
  });

  it('when an invitation is over, then no address is left of it; and when nobody answers, nothing', async () => {
    await invite();
    await acceptMailed(test, email);
    const left = await test.database.query('SELECT 1 FROM invitations WHERE email = $1', [email]);
    expect(left).toEqual([]);
    const trail = await test.database.query(
      `SELECT 1 FROM trail_values WHERE position($1 in value::text) > 0`,
      [email],
    );
    expect(trail).toEqual([]);
  });
});
