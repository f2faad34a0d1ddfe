import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  type Workspace,
} from '../publications/coalition.testing.js';
import { ADMINISTRATOR, givenUser, PASSWORD, signedInAs, signIn } from '../users/user.testing.js';

describe('leads of a coalition', () => {
  let test: TestApp;
  let administrator: TestClient;
  let workspace: Workspace;
  let leads: string;
  const today = '2026-11-03';

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  });
  beforeEach(async () => {
    test.clock.set('2026-11-03T16:00:00Z');
    administrator = await signedInAs(test, ADMINISTRATOR);
    workspace = await givenWorkspace(test);
    leads = `${workspace.path}/leads`;
  });
  afterAll(() => test.close());

  it('when somebody without an account is appointed, then they can sign in and write', async () => {
    const email = `Nieuw-${workspace.id}@voorbeeld.example`;
    const lead = { email, name: 'Trekker', password: PASSWORD, from: today };
    const answer = await administrator.post(leads, lead);
    expect(answer.status).toBe(201);
    expect(answer.body.items).toContainEqual({
      userId: expect.any(String),
      name: 'Trekker',
      email: email.toLowerCase(),
      from: today,
      to: null,
    });
    const client = await signIn(test, email);
    expect((await client.get(`${workspace.path}/contact-routes`)).status).toBe(200);
    expect((await administrator.post(leads, lead)).body.code).toBe('coalition.lead.twice');
  });

  it('when an account is new, then it needs a name and a long password', async () => {
    const lead = { email: 'niemand', password: 'te kort', from: today };
    const answer = await administrator.post(leads, lead);
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map((one: { pointer: string }) => one.pointer)).toEqual([
      '/email',
      '/name',
      '/password',
    ]);
  });

  it('when somebody leads from a later day, then not before it', async () => {
    const email = await givenUser(test);
    await administrator.post(leads, { email, from: '2026-11-04' });
    const client = await signIn(test, email);
    expect((await client.get(`${workspace.path}/contact-routes`)).status).toBe(404);
    test.clock.set('2026-11-03T23:30:00Z');
    const afterMidnight = await signIn(test, email);
    expect((await afterMidnight.get(`${workspace.path}/contact-routes`)).status).toBe(200);
  });

  it('when the time of a lead ends, then it ends on that day and stays on record', async () => {
    const email = await givenUser(test);
    const appointed = await administrator.post(leads, { email, from: '2026-10-01' });
    const { userId } = appointed.body.items.find((one: { email: string }) => one.email === email);
    const client = await signIn(test, email);
    const ended = await administrator.post(`${leads}/${userId}/end`, { on: today });
    expect(ended.body.items).toContainEqual(
      expect.objectContaining({ userId, from: '2026-10-01', to: today }),
    );
    expect((await client.get(leads)).status).toBe(404);
    const again = await administrator.post(`${leads}/${userId}/end`, { on: '2026-12-01' });
    expect(again.body.code).toBe('coalition.lead.not-leading');
  });

  it('when a lead appoints another, then that is for an administrator', async () => {
    const answer = await workspace.lead.post(leads, { email: 'x@voorbeeld.example', from: today });
    expect(answer.status).toBe(403);
    expect((await workspace.lead.get(leads)).status).toBe(200);
    const stranger = (await givenWorkspace(test)).lead;
    expect((await stranger.get(leads)).status).toBe(404);
    expect((await test.client().get(leads)).status).toBe(401);
  });
});
