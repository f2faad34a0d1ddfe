import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { ADMINISTRATOR, signedInAs } from '../users/user.testing.js';

describe('likely doubles of an organisation', () => {
  let test: TestApp;
  let workspace: Workspace;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    workspace = await givenWorkspace(test);
    await succeeded(
      workspace.lead.post('/organisations', {
        name: 'Verloskundigenpraktijk De Bolderik',
        partnerType: 'verloskundige',
        kvk: '12345678',
        webDomains: ['bolderik.example'],
      }),
    );
  }, 60_000);
  afterAll(() => test.close());

  it.each([
    ['name=Bolderik&kvk=12345678', ['number', 'like-name'], false],
    ['name=verloskundigenpraktijk%20bolderik', ['name'], false],
    ['name=De%20Bolderiks&partnerType=verloskundige', ['like-name'], false],
    ['name=Iets%20anders&email=info@bolderik.example', ['web-domain'], false],
    ['name=Verloskundigenpraktijk%20de%20Bolderik&kvk=12345678', ['number', 'name'], true],
  ])('when one asks for %s, then it is found, with the reason', async (query, reasons, sure) => {
    const { items } = await succeeded(workspace.lead.get(`/organisations/likely-doubles?${query}`));
    expect(items).toMatchObject([
      { organisation: { name: 'Verloskundigenpraktijk De Bolderik' }, reasons, sure },
    ]);
  });

  it('when two of the register may be one, then an administrator sees them side by side', async () => {
    await succeeded(
      workspace.lead.post('/organisations', {
        name: 'De Bolderik',
        partnerType: 'verloskundige',
        kvk: '12345678',
      }),
    );
    const administrator = await signedInAs(test, ADMINISTRATOR);
    const { items } = await succeeded(administrator.get('/likely-doubles'));
    expect(items).toMatchObject([
      {
        one: { name: 'Verloskundigenpraktijk De Bolderik' },
        other: { name: 'De Bolderik' },
        reasons: ['number', 'like-name'],
        sure: false,
      },
    ]);
    expect((await workspace.lead.get('/likely-doubles')).status).toBe(403);
  });

  it('when nothing is like it, then there are none', async () => {
    const answer = await workspace.lead.get('/organisations/likely-doubles?name=Kraamzorg%20Oost');
    expect(answer.body.items).toEqual([]);
  });
});
