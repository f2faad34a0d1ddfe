import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';

describe('the coverage of a regional coalition', () => {
  let test: TestApp;
  let workspace: Workspace;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    workspace = await givenWorkspace(test, ['GM0141', 'GM0153']);
    const add = (name: string, partnerType: string, from: string, own: object = {}) =>
      succeeded(
        workspace.lead.post(`${workspace.path}/partnerships`, {
          organisation: { name, partnerType },
          status: 'active',
          from,
          ...own,
        }),
      );
    await add('JGZ', 'jgz', '2025-06-01');
    await add('Huisartsen', 'huisarts', '2026-03-01', { municipalities: ['GM0141'] });
    await add('Verzekeraar', 'zorgverzekeraar', '2026-05-01', { status: 'invited' });
  }, 60_000);
  afterAll(() => test.close());

  async function on(peildatum: string) {
    const path = `${workspace.path}/domain-coverage?peildatum=${peildatum}`;
    const { domains } = await succeeded(workspace.lead.get(path));
    const types = domains.flatMap((one: { types: object[] }) => one.types) as {
      partnerType: string;
      presence: string;
      missingIn: string[];
    }[];
    return Object.fromEntries(
      types
        .filter(({ presence }) => presence !== 'missing')
        .map(({ partnerType, presence, missingIn }) => [partnerType, [presence, ...missingIn]]),
    );
  }

  it.each([
    ['2025-05-31', {}],
    ['2025-06-01', { jgz: ['present'] }],
    ['2026-03-01', { jgz: ['present'], huisarts: ['present', 'GM0153'] }],
    [
      '2026-05-01',
      { jgz: ['present'], huisarts: ['present', 'GM0153'], zorgverzekeraar: ['under-way'] },
    ],
  ])('on %s holds %j', async (day, expected) => {
    expect(await on(day)).toEqual(expected);
  });

  it('names the municipalities, and refuses who does not look in', async () => {
    const path = `${workspace.path}/domain-coverage`;
    const { municipalities } = await succeeded(workspace.lead.get(path));
    expect(municipalities.map(({ name }: { name: string }) => name)).toEqual([
      'Almelo',
      'Enschede',
    ]);
    const other = await givenWorkspace(test);
    expect((await other.lead.get(path)).status).toBe(404);
  });
});
