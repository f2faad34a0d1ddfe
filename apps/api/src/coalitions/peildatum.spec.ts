import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { givenMunicipalities, givenWorkspace } from '../publications/coalition.testing.js';
import { ADMINISTRATOR, signedInAs } from '../users/user.testing.js';

describe('coalitions as of a peildatum', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  });
  afterAll(() => test.close());

  it('when a day is asked for, then the status of that day is given', async () => {
    const { lead, path } = await givenWorkspace(test);
    await lead.post(`${path}/statuses`, { status: 'ended', from: '2026-06-01' });
    const statusOn = async (day: string) => {
      const { body } = await test.client().get(`${path}?peildatum=${day}`);
      return [body.status, body.statusSince];
    };
    expect(await statusOn('2024-12-31')).toEqual(['unknown', null]);
    expect(await statusOn('2026-05-31')).toEqual(['formed', '2025-01-01']);
    expect(await statusOn('2026-06-01')).toEqual(['ended', '2026-06-01']);
  });

  it('when a status is planned, then a day to come shows it and today does not', async () => {
    const { lead, path } = await givenWorkspace(test);
    await lead.post(`${path}/statuses`, { status: 'ended', from: '2027-01-01' });
    expect((await test.client().get(path)).body.status).toBe('formed');
    expect((await test.client().get(`${path}?peildatum=2027-01-01`)).body.status).toBe('ended');
  });

  it('when the list is asked for on a day, then its links keep the day', async () => {
    const { body } = await test.client().get('/coalitions?peildatum=2026-05-31');
    expect(body.links.self).toMatch(/\/coalitions\?peildatum=2026-05-31$/);
  });

  it.each(['2026-02-30', 'gisteren', '', '0000-01-01'])(
    'when the peildatum is %j, then the field is refused',
    async (day) => {
      const { status, body } = await test.client().get(`/coalitions?peildatum=${day}`);
      expect([status, body.errors[0].name, body.errors[0].code]).toEqual([
        400,
        'peildatum',
        'field.date.malformed',
      ]);
    },
  );

  it('when a peildatum is asked of what has none, then it is refused', async () => {
    const administrator = await signedInAs(test, ADMINISTRATOR);
    const { path } = await givenWorkspace(test);
    const answer = await administrator.get(`${path}/publications?peildatum=2026-01-01`);
    expect(answer.status).toBe(400);
  });
});
