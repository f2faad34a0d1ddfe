import type { PersonView } from '@zorgpaden/domain/people/accounts.contract';
import { someAddress } from '../platform/testing/some-address.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import { givenMunicipalities, givenWorkspace } from '../publications/coalition.testing.js';
import { givenRegion } from '../users/scopes.testing.js';
import { ADMINISTRATOR, givenUser, signedInAs, signIn } from '../users/user.testing.js';
import { acceptMailed, mailsTo } from './invitation.testing.js';

const today = '2026-11-03';

describe('invitations for a municipality, a region or the whole country', () => {
  let test: TestApp;
  let administrator: TestClient;
  let email: string;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  });
  beforeEach(async () => {
    test.clock.set('2026-11-03T16:00:00Z');
    administrator = await signedInAs(test, ADMINISTRATOR);
    email = someAddress();
  });
  afterAll(() => test.close());

  const invite = (own: object = {}, by = administrator) =>
    by.post('/invitations', {
      ...{ email, role: 'adviser', scope: { kind: 'nation' }, from: today },
      ...own,
    });
  const person = async (): Promise<PersonView> =>
    (await administrator.post('/people/search', { text: email })).body.items[0];

  it('when somebody is asked to advise the whole country and accepts, then they hold the role', async () => {
    const answer = await invite();
    expect(answer.status).toBe(201);
    const nation = { kind: 'nation', id: null, name: null };
    expect(answer.body.items).toContainEqual(
      expect.objectContaining({ email, role: 'adviser', scope: nation, state: 'open' }),
    );
    const [mail] = await mailsTo(test, email);
    expect(mail?.text).toContain('als adviseur van heel Nederland');
    await acceptMailed(test, email);
    expect((await person()).roles).toEqual([
      {
        id: expect.any(String),
        version: 1,
        role: 'adviser',
        scope: nation,
        from: today,
        to: null,
      },
    ]);
    const { body } = await administrator.get('/invitations');
    expect(body.items.map((one: { email: string }) => one.email)).not.toContain(email);
  });

  it('when it is for a region or a municipality, then it says which', async () => {
    const id = await givenRegion(test, `Regio van ${email}`, 'GM0141');
    await invite({ scope: { kind: 'region', id } });
    await invite({ role: 'editor', scope: { kind: 'municipality', code: 'GM0141' } });
    const { items } = (await administrator.get('/invitations')).body;
    const mine = items.filter((one: { email: string }) => one.email === email);
    expect(mine.map((one: { scope: object }) => one.scope)).toEqual(
      expect.arrayContaining([
        { kind: 'region', id, name: `Regio van ${email}` },
        { kind: 'municipality', id: 'GM0141', name: 'Almelo' },
      ]),
    );
  });

  it.each([
    [{ role: 'lead' }, '/scope', 'invitation.scope-elsewhere'],
    [{ role: 'editor' }, '/scope', 'invitation.scope-elsewhere'],
    [
      { role: 'editor', scope: { kind: 'municipality', code: 'GM9999' } },
      '/scope/code',
      'field.municipality.unknown',
    ],
    [
      { scope: { kind: 'region', id: '01900000-0000-7000-8000-000000000000' } },
      '/scope/id',
      'field.region.unknown',
    ],
    [{ from: '2026-11-02' }, '/from', 'people.role.past'],
    [{ to: today }, '/to', 'people.role.past'],
    [{ email: 'geen adres' }, '/email', 'field.email.malformed'],
  ])('when %j does not fit, then %s says so', async (own, pointer, code) => {
    const { status, body } = await invite(own);
    expect(status).toBe(400);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    expect(await mailsTo(test, email)).toEqual([]);
  });

  it('when it is sent twice, withdrawn or sent again, then as within a coalition', async () => {
    await invite();
    expect((await invite()).body.code).toBe('invitation.twice');
    const { items } = (await administrator.get('/invitations')).body;
    const { id } = items.find((one: { email: string }) => one.email === email);
    expect((await administrator.post(`/invitations/${id}/mail`)).status).toBe(201);
    expect(await mailsTo(test, email)).toHaveLength(2);
    expect((await administrator.delete(`/invitations/${id}`)).status).toBe(204);
    await expect(acceptMailed(test, email)).rejects.toThrow('link.ended');
    expect((await administrator.delete(`/invitations/${id}`)).status).toBe(404);
  });

  it('when one of a coalition is asked for here, or the other way round, then it is not there', async () => {
    const { lead, path } = await givenWorkspace(test);
    const made = await lead.post(`${path}/invitations`, { email, role: 'editor', from: today });
    const { id } = made.body.items[0];
    expect((await administrator.delete(`/invitations/${id}`)).status).toBe(404);
    expect((await administrator.post(`/invitations/${id}/mail`)).status).toBe(404);
    await invite();
    const { items } = (await administrator.get('/invitations')).body;
    const wide = items.find((one: { email: string }) => one.email === email);
    expect((await administrator.delete(`${path}/invitations/${wide.id}`)).status).toBe(404);
  });

  it('when such a role ends, then on that day, with the reason, and it stays on record', async () => {
    const adviser = { role: 'adviser', scope: { kind: 'nation' } } as const;
    email = await givenUser(test, adviser);
    const { id: personId, roles } = await person();
    const path = `/people/${personId}/roles/${roles[0]?.id}/end`;
    const end = { on: today, reason: 'Werkt ergens anders' };
    const stale = await administrator.post(path, end, { 'if-match': '"7"' });
    expect(stale.body.code).toBe('people.version-conflict');
    expect((await administrator.post(path, end, { 'if-match': '"1"' })).status).toBe(204);
    const [mail] = await mailsTo(test, email);
    expect(mail?.text).toContain('geen adviseur meer van heel Nederland');
    // It began today and was never held: nothing is left of it but the trail.
    expect((await person()).roles).toEqual([]);
    const { body } = await administrator.get('/trail');
    expect(body.items).toContainEqual(
      expect.objectContaining({
        action: 'end-role',
        subject: expect.objectContaining({ id: personId }),
        fields: expect.arrayContaining([
          { name: 'reason', before: '', after: end.reason, erased: false },
        ]),
      }),
    );
  });

  it('when an administrator ends the own role, then another has to', async () => {
    email = await givenUser(test, ADMINISTRATOR);
    const own = await signIn(test, email);
    const { id, roles } = await person();
    const end = { on: today, reason: 'Klaar' };
    const path = `/people/${id}/roles/${roles[0]?.id}/end`;
    const answer = await own.post(path, end, { 'if-match': '"1"' });
    expect(answer.body.code).toBe('permission.oneself');
  });

  it('when a role of a coalition is ended here, then it is not there', async () => {
    const { lead, path } = await givenWorkspace(test);
    const [{ id, person: leading }] = (await lead.get(`${path}/people`)).body.items;
    const answer = await administrator.post(
      `/people/${leading.id}/roles/${id}/end`,
      { on: today, reason: 'Klaar' },
      { 'if-match': '"1"' },
    );
    expect(answer.status).toBe(404);
  });
});
