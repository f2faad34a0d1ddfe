import { jest } from '@jest/globals';
import type { PersonRoleView } from '@zorgpaden/domain/people/contract';
import { someAddress } from '../platform/testing/some-address.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  type Workspace,
} from '../publications/coalition.testing.js';
import { ADMINISTRATOR, givenUser, signedInAs, signIn } from '../users/user.testing.js';
import { acceptMailed, mailedToken, mailsTo, visitor } from './invitation.testing.js';

// Enough for whole browsers' worth of requests on a busy machine.
jest.setTimeout(60_000);

const today = '2026-11-03';

describe('handing over the lead', () => {
  let test: TestApp;
  let workspace: Workspace;
  let email: string;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  });
  beforeEach(async () => {
    test.clock.set('2026-11-03T16:00:00Z');
    workspace = await givenWorkspace(test);
    await test.database.query(
      `UPDATE role_assignments SET period = '[2026-11-01,)' WHERE coalition_id = $1`,
      [workspace.id],
    );
    email = someAddress();
  });
  afterAll(() => test.close());

  const handOver = (own: object = {}, by: TestClient = workspace.lead) =>
    by.post(`${workspace.path}/handovers`, { email, from: today, ...own });
  const appoint = (by: TestClient, own: object = {}) =>
    by.post(`${workspace.path}/appointments`, {
      email,
      from: today,
      reason: 'De trekker is weg',
      ...own,
    });
  const rolesNow = async (by: TestClient) => {
    const { items } = (await by.get(`${workspace.path}/people?ended=true`)).body;
    return (items as PersonRoleView[]).map(({ role, from, to, person }) => ({
      ...{ role, from, to },
      isNew: person.email === email,
    }));
  };
  const administrator = () => signedInAs(test, ADMINISTRATOR);

  it('when a lead names a successor who accepts, then the one ends as the other begins', async () => {
    const lead = (await workspace.lead.get('/session')).body.user.email as string;
    const sponsor = await givenUser(test, {
      role: 'sponsor',
      scope: { kind: 'coalition', id: workspace.id },
    });
    const answer = await handOver({ from: '2026-11-03', editorUntil: '2027-02-01' });
    expect(answer.status).toBe(201);
    expect(answer.body.items).toMatchObject([{ email, role: 'lead', handsOver: true }]);
    expect(await rolesNow(workspace.lead)).toHaveLength(2);

    await acceptMailed(test, email);

    const successor = await signIn(test, email);
    expect(await rolesNow(successor)).toEqual([
      { role: 'lead', from: today, to: null, isNew: true },
      { role: 'lead', from: '2026-11-01', to: today, isNew: false },
      { role: 'sponsor', from: today, to: null, isNew: false },
      { role: 'editor', from: today, to: '2027-02-01', isNew: false },
    ]);
    // Who led writes along, and publishes no more.
    const { path } = workspace;
    expect((await workspace.lead.get(`${path}/contact-routes`)).status).toBe(200);
    const publish = (by: TestClient) =>
      by.post(`${path}/publications`, { note: '' }, { 'if-match': '"x"' });
    expect((await publish(workspace.lead)).status).toBe(403);
    expect((await publish(successor)).status).not.toBe(403);
    for (const address of [lead, sponsor, email]) {
      const [mail] = await mailsTo(test, address);
      expect(mail?.subject).toBe('Kansrijke Start heeft een nieuwe trekker');
      expect(mail?.text).toContain('Vanaf 3 november 2026 is Collega trekker');
      expect(mail?.text).toContain('Trekker blijft tot 1 februari 2027 redacteur');
    }
  });

  it('when the successor does not answer, then nothing changes', async () => {
    await handOver();
    expect(await rolesNow(workspace.lead)).toEqual([
      { role: 'lead', from: '2026-11-01', to: null, isNew: false },
    ]);
    const [{ id }] = (await workspace.lead.get(`${workspace.path}/invitations`)).body.items;
    const withdrawn = await workspace.lead.delete(`${workspace.path}/invitations/${id}`);
    expect(withdrawn.status).toBe(204);
  });

  it('when a sponsor named the successor, then who leads cannot take that back', async () => {
    const sponsor = await signedInAs(test, {
      role: 'sponsor',
      scope: { kind: 'coalition', id: workspace.id },
    });
    await appoint(sponsor);
    const [{ id }] = (await workspace.lead.get(`${workspace.path}/invitations`)).body.items;
    const invitation = `${workspace.path}/invitations/${id}`;
    expect((await workspace.lead.delete(invitation)).status).toBe(403);
    expect((await workspace.lead.post(`${invitation}/mail`)).status).toBe(403);
    expect((await sponsor.post(`${invitation}/mail`)).status).toBe(201);
    expect((await sponsor.delete(invitation)).status).toBe(204);
  });

  it('when an editor of the coalition succeeds, then they keep their account and are asked', async () => {
    email = await givenUser(test, {
      role: 'editor',
      scope: { kind: 'coalition', id: workspace.id },
    });
    await handOver({ from: '2026-12-01' });
    const token = await mailedToken(test, email);
    const browser = await visitor(test);
    const offer = await browser.post('/invitations/offer', { token });
    expect(offer.body).toMatchObject({ hasAccount: true, handsOver: true, from: '2026-12-01' });
    expect((await browser.post('/invitations/acceptance', { token })).status).toBe(204);
    expect(await rolesNow(workspace.lead)).toContainEqual({
      role: 'lead',
      from: '2026-11-01',
      to: '2026-12-01',
      isNew: false,
    });
  });

  it('when the lead is gone, then a sponsor or an administrator appoints one, with a reason', async () => {
    const sponsor = await signedInAs(test, {
      role: 'sponsor',
      scope: { kind: 'coalition', id: workspace.id },
    });
    const people = (await sponsor.get(`${workspace.path}/people`)).body.items;
    const insteadOf = people.find(({ role }: { role: string }) => role === 'lead').id;
    expect((await appoint(sponsor, { reason: '' })).body.errors).toMatchObject([
      { pointer: '/reason', code: 'field.required' },
    ]);
    expect((await appoint(sponsor, { insteadOf })).status).toBe(201);
    await acceptMailed(test, email);
    const successor = await signIn(test, email);
    const after = (await successor.get(`${workspace.path}/people?ended=true`)).body.items;
    expect(after).toContainEqual(
      expect.objectContaining({ id: insteadOf, to: today, reason: 'De trekker is weg' }),
    );
  });

  it('when there is no lead, then one is appointed all the same', async () => {
    await test.database.query('DELETE FROM role_assignments WHERE coalition_id = $1', [
      workspace.id,
    ]);
    expect((await appoint(await administrator())).status).toBe(201);
    await acceptMailed(test, email);
    expect(await rolesNow(await administrator())).toEqual([
      { role: 'lead', from: today, to: null, isNew: true },
    ]);
  });

  it('when somebody leads from a later day, then not before it, by the clock of Amsterdam', async () => {
    await appoint(await administrator(), { from: '2026-11-04' });
    await acceptMailed(test, email);
    const early = await signIn(test, email);
    expect((await early.get(`${workspace.path}/contact-routes`)).status).toBe(404);
    test.clock.set('2026-11-03T23:30:00Z');
    const afterMidnight = await signIn(test, email);
    expect((await afterMidnight.get(`${workspace.path}/contact-routes`)).status).toBe(200);
  });

  it('when somebody hands over what is not theirs, then the policy says no', async () => {
    const scope = { kind: 'coalition', id: workspace.id } as const;
    const deputy = await signedInAs(test, { role: 'deputy', scope });
    expect((await handOver({}, deputy)).status).toBe(403);
    expect((await appoint(deputy)).status).toBe(403);
    expect((await appoint(workspace.lead)).status).toBe(403);
    expect((await handOver({}, await administrator())).status).toBe(403);
    const other = await givenWorkspace(test);
    expect((await handOver({}, other.lead)).status).toBe(404);
    const [{ id }] = (await other.lead.get(`${other.path}/people`)).body.items;
    expect((await appoint(await administrator(), { insteadOf: id })).status).toBe(404);
  });

  it('when a day or a role does not fit, then it is refused', async () => {
    expect((await handOver({ from: '2026-11-02' })).body.errors).toMatchObject([
      { pointer: '/from', code: 'people.role.past' },
    ]);
    expect((await handOver({ editorUntil: today })).body.errors).toMatchObject([
      { pointer: '/editorUntil', code: 'people.role.past' },
    ]);
    const scope = { kind: 'coalition', id: workspace.id } as const;
    await givenUser(test, { role: 'editor', scope });
    const people = (await workspace.lead.get(`${workspace.path}/people`)).body.items;
    const editor = people.find(({ role }: { role: string }) => role === 'editor').id;
    expect((await appoint(await administrator(), { insteadOf: editor })).body.errors).toMatchObject(
      [{ pointer: '/insteadOf', code: 'handover.not-a-lead' }],
    );
  });
});
