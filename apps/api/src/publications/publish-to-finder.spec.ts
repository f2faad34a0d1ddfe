import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  aRoute,
  givenMunicipalities,
  givenWorkspace,
  publishNow,
  seenNow,
  succeeded,
  type Workspace,
} from './coalition.testing.js';

describe('from publishing to finding', () => {
  let test: TestApp;
  let workspace: Workspace;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    workspace = await givenWorkspace(test);
  });
  afterAll(() => test.close());

  /** Asked twice before every change, so that an old answer is surely held. */
  const teams = async () => {
    const ask = () => test.client().get('/finder?postcode=7607&theme=geldzorgen');
    await ask();
    const { body } = await ask();
    return (body.results as { kind: string; title: string }[])
      .filter(({ kind }) => kind === 'route')
      .map(({ title }) => title);
  };

  it('shows what was published, and nothing else, at the next request', async () => {
    const routes = `${workspace.path}/contact-routes`;
    expect(await teams()).toEqual([]);
    const route = await succeeded(workspace.lead.post(routes, aRoute({ team: 'Team een' })));
    expect(await teams()).toEqual([]);
    await publishNow(workspace);
    expect(await teams()).toEqual(['Team een']);

    await succeeded(
      workspace.lead.put(`${routes}/${route.id}`, aRoute({ team: 'Team twee' }), {
        'if-match': `"${route.version}"`,
      }),
    );
    expect(await teams()).toEqual(['Team een']);
    await publishNow(workspace);
    expect(await teams()).toEqual(['Team twee']);

    await succeeded(
      workspace.lead.post(
        `${workspace.path}/publications`,
        { note: '', restore: 1 },
        await seenNow(workspace),
      ),
    );
    expect(await teams()).toEqual(['Team een']);
  });
});
