import { aCaseConference } from '../case-conferences/case-conference.testing.js';
import { statementsOf } from '../platform/testing/statements.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';

describe('what is read of a coalition', () => {
  let test: TestApp;
  let regional: Workspace;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    regional = await givenWorkspace(test, ['GM0141', 'GM0153']);
  });
  afterAll(() => test.close());

  /** Three more of everything that the lists hold. */
  async function more(from: string): Promise<void> {
    const { lead, path } = regional;
    for (const day of ['01', '02', '03']) {
      const local = await givenWorkspace(test);
      await succeeded(lead.post(`${path}/memberships`, { localId: local.id, from }));
      const goal = { kind: 'goal', text: `Doel ${day}`, from: `2026-01-${day}`, to: null };
      await succeeded(lead.post(`${path}/foundations`, goal));
      await succeeded(lead.post(`${path}/case-conferences`, aCaseConference()));
    }
  }

  const lists = [
    '',
    '/statuses',
    '/leads',
    '/memberships',
    '/foundations',
    '/reorganisation-checks',
  ];
  it.each([...lists, '/experience-statements?ended=true', '/case-conferences', '/partnerships'])(
    'takes as many statements for few as for many: %s',
    async (list) => {
      const { lead, path } = regional;
      const read = () => succeeded(lead.get(`${path}${list}`));
      await read();
      const few = await statementsOf(read);
      await more('2026-01-01');
      expect(few).toBeGreaterThan(0);
      expect(await statementsOf(read)).toBe(few);
    },
    30_000,
  );

  it('takes as many for the list of all', async () => {
    const read = () => test.client().get('/coalitions?peildatum=2026-06-01');
    await read();
    const few = await statementsOf(read);
    await more('2026-01-01');
    expect(await statementsOf(read)).toBe(few);
  }, 30_000);
});
