import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { givenMunicipalities, givenWorkspace, leadOf } from '../publications/coalition.testing.js';
import { ADMINISTRATOR, signedInAs } from '../users/user.testing.js';

const ours = {
  controllers: ['Gemeente Almelo', 'GGD Twente'],
  contact: { name: 'Privacyloket', email: 'privacy@voorbeeld.example' },
};

describe('who answers for personal data', () => {
  let test: TestApp;
  let coalitionId: string;
  const notice = async () => (await test.client().get('/privacy-notice')).body as object;
  const lead = () => leadOf(test, coalitionId);

  beforeAll(async () => {
    test = await testApp({
      controller: 'Gemeente Voorbeeld',
      privacyContact: 'mailto:fg@voorbeeld.example',
    });
    await givenMunicipalities(test);
    coalitionId = (await givenWorkspace(test)).id;
  }, 60_000);
  afterAll(() => test.close());

  it('when a coalition names nobody, then the site answers for it', async () => {
    expect(await notice()).toMatchObject({
      site: { controller: 'Gemeente Voorbeeld', contact: 'mailto:fg@voorbeeld.example' },
      items: [],
    });
  });

  it('when a lead names who answers, then everybody reads it at once, and the trail knows', async () => {
    const client = await lead();
    const path = `/coalitions/${coalitionId}/privacy`;
    const answer = await client.put(path, ours, { 'If-Match': '"1"' });
    expect([answer.status, answer.headers['etag']]).toEqual([200, '"2"']);
    expect(await notice()).toMatchObject({
      items: [{ coalition: { id: coalitionId, name: 'Kansrijke Start' }, privacy: ours }],
    });
    const [line] = await test.database.query(
      `SELECT before, after FROM audit_entries WHERE action = 'state-privacy'`,
    );
    expect(line).toEqual({ before: { privacy: null }, after: { privacy: ours } });
  });

  it('when it is saved again as it is, then nothing is written', async () => {
    const client = await lead();
    const answer = await client.put(`/coalitions/${coalitionId}/privacy`, ours, {
      'If-Match': '"2"',
    });
    expect([answer.status, answer.headers['etag']]).toEqual([200, '"2"']);
  });

  it('when somebody else was first, then it is refused, with what stands there now', async () => {
    const client = await lead();
    const answer = await client.put(
      `/coalitions/${coalitionId}/privacy`,
      { ...ours, controllers: ['Gemeente Almelo'] },
      { 'If-Match': '"1"' },
    );
    expect(answer.status).toBe(412);
    expect(answer.body).toMatchObject({ current: { privacy: ours } });
  });

  it.each([
    ['nobody answers', { ...ours, controllers: [] }, '/controllers'],
    [
      'the address is none',
      { ...ours, contact: { ...ours.contact, email: 'a@b' } },
      '/contact/email',
    ],
    [
      'the name holds a citizen service number',
      { ...ours, contact: { ...ours.contact, name: 'Bel 111222333' } },
      '/contact/name',
    ],
  ])('when %s, then it is refused at the field', async (_, body, pointer) => {
    const client = await lead();
    const answer = await client.put(`/coalitions/${coalitionId}/privacy`, body, {
      'If-Match': '"2"',
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errors: [{ pointer }] });
  });

  it('when a coalition is deleted, then it is not named any more', async () => {
    const administrator = await signedInAs(test, ADMINISTRATOR);
    await administrator.delete(`/coalitions/${coalitionId}`, { 'If-Match': '"2"' });
    expect(await notice()).toMatchObject({ items: [] });
  });
});
