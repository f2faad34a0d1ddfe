import type { Found } from '@zorgpaden/domain/search/contract';
import { richTextOf } from '@zorgpaden/domain/rich-text';
import { anAgreement } from '../agreements/agreement.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  aRoute,
  givenMunicipalities,
  givenWorkspace,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { aPlan, ReflectionErrand } from '../reflections/reflection.testing.js';
import { givenOrganisation } from '../users/scopes.testing.js';
import { ADMINISTRATOR, signedInAs } from '../users/user.testing.js';

describe('searching', () => {
  let test: TestApp;
  let ours: Workspace;
  let theirs: Workspace;
  let invited: string;
  let other: string;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    [ours, theirs] = [await givenWorkspace(test), await givenWorkspace(test)];
    invited = await givenOrganisation(test, 'Stichting Huisbezoek Vooraf', ours.id);
    other = await givenOrganisation(test, 'Kraamzorg Elders', ours.id);
    for (const { lead, path } of [ours, theirs]) {
      const text = richTextOf('Wie verhuist, wordt warm overgedragen aan de nieuwe wijk.');
      await succeeded(lead.post(`${path}/agreements`, anAgreement({ text })));
      await succeeded(
        lead.post(`${path}/follow-ups`, {
          title: 'Werkafspraak met de schuldhulp',
          dueOn: '2026-12-01',
          owner: { function: 'Trekker' },
        }),
      );
      await succeeded(lead.post(`${path}/contact-routes`, aRoute({ team: 'Rouwteam' })));
    }
    const reflection = await ReflectionErrand.plan(
      ours,
      aPlan([invited, other], { date: '2026-11-03' }),
    );
    await succeeded(reflection.take('/meeting', { present: [invited, other] }));
    const present = [invited, other];
    const decisions = 'De gynaecologen schuiven voortaan aan.';
    const record = { present, findings: { means: 'Genoeg geld.' }, decisions };
    await succeeded(reflection.take('/record', record));
  }, 60_000);
  afterAll(() => test.close());

  const find = async (client: TestClient, text: string): Promise<Found[]> =>
    (await succeeded(client.post('/search', { text }))).items as Found[];
  const told = (items: readonly Found[]) =>
    items.map(({ kind, title, coalition }) => [
      kind,
      title,
      coalition.id === ours.id ? 'ours' : 'theirs',
    ]);
  const partnerOf = (id: string) =>
    signedInAs(test, { role: 'partner', scope: { kind: 'organisation', id } });

  it.each([
    ['a partner', 'huisbezoek vooraf', 'partner', 'Stichting Huisbezoek Vooraf'],
    ['a partner with a mistake', 'huisbezoek voraf', 'partner', 'Stichting Huisbezoek Vooraf'],
    ['an agreement by its title', 'prenatale huisbezoeken', 'agreement', 'Prenataal huisbezoek'],
    ['an agreement by its text', 'warm overgedragen', 'agreement', 'Prenataal huisbezoek'],
    ['a word as Dutch bends it', 'wijken', 'agreement', 'Prenataal huisbezoek'],
    ['a follow-up', 'werkafspraken', 'follow-up', 'Werkafspraak met de schuldhulp'],
    ['a finding', 'gynaecoloog', 'finding', ''],
    ['a route', 'rouwteam', 'contact-route', 'Rouwteam, Stadsbank'],
  ])('finds %s, and only in the own coalition', async (_, text, kind, title) => {
    const items = await find(ours.lead, text);
    expect(told(items)).toContainEqual([kind, title, 'ours']);
    expect(told(items).filter(([, , whose]) => whose !== 'ours')).toEqual([]);
  });

  it('when the words stand in the text, then it shows the words around them', async () => {
    const [agreement] = await find(ours.lead, 'warm overgedragen');
    expect(agreement?.excerpt).toContain('warm overgedragen aan de nieuwe wijk');
  });

  it('when somebody was not invited, then what was found there is not found', async () => {
    const kinds = async (id: string, text: string) =>
      (await find(await partnerOf(id), text)).map(({ kind }) => kind);
    expect(await kinds(invited, 'gynaecologen')).toEqual(['finding']);
    const stranger = await givenOrganisation(test, 'Nieuwe partner', ours.id);
    expect(await kinds(stranger, 'gynaecologen')).toEqual([]);
    // A route of another organisation is not a partner's to read.
    expect(await kinds(invited, 'rouwteam')).toEqual([]);
  });

  it('when an administrator searches, then it is everywhere', async () => {
    const administrator = await signedInAs(test, ADMINISTRATOR);
    const items = await find(administrator, 'schuldhulp');
    expect(new Set(told(items).map(([, , whose]) => whose))).toEqual(new Set(['ours', 'theirs']));
  });

  it('when nothing fits, then it says so, and quotes and operators break nothing', async () => {
    expect(await find(ours.lead, 'zeppelin')).toEqual([]);
    expect(await find(ours.lead, `'); -- "x & | ! :* <->`)).toEqual([]);
  });

  it('when somebody looks for a citizen service number, then it is refused', async () => {
    const answer = await ours.lead.post('/search', { text: '111222333' });
    expect([answer.status, answer.body.errors[0]]).toMatchObject([
      400,
      { pointer: '/text', code: 'field.citizen-service-number' },
    ]);
  });
});
