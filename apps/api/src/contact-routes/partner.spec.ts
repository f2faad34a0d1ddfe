import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  aRoute,
  givenMunicipalities,
  givenWorkspace,
  publishNow,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { givenOrganisation } from '../users/scopes.testing.js';
import { signedInAs } from '../users/user.testing.js';

describe('a partner and the contact routes of its coalition', () => {
  let test: TestApp;
  let workspace: Workspace;
  let partner: TestClient;
  let routes: string;
  let [own, fellows] = ['', ''];

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  });
  beforeEach(async () => {
    workspace = await givenWorkspace(test);
    routes = `${workspace.path}/contact-routes`;
    const id = await givenOrganisation(test, 'Stadsbank', workspace.id);
    await givenOrganisation(test, 'Bibliotheek', workspace.id);
    partner = await signedInAs(test, { role: 'partner', scope: { kind: 'organisation', id } });
    own = await write('stadsbank');
    fellows = await write('Bibliotheek');
    await publishNow(workspace);
  });
  afterAll(() => test.close());

  async function write(organisation: string): Promise<string> {
    return (await succeeded(workspace.lead.post(routes, aRoute({ organisation })))).id;
  }
  async function seenByPartner(): Promise<string[]> {
    const { items } = await succeeded(partner.get(routes));
    return items.map((route: { id: string }) => route.id);
  }

  it('when it looks, then its own routes are there, and those of fellow partners are not', async () => {
    expect(await seenByPartner()).toEqual([own]);
    expect((await partner.get(`${routes}/${own}`)).status).toBe(200);
    expect((await partner.get(`${routes}/${fellows}`)).status).toBe(404);
  });

  it('when it verifies its own route, then for itself and nobody else', async () => {
    const verify = (id: string, organisation: string) =>
      partner.post(`${routes}/${id}/verifications`, { organisation });
    const verified = await succeeded(verify(own, 'stadsbank'));
    expect(verified).toMatchObject({ verifiedOn: '2026-11-03', verifiedBy: 'stadsbank' });
    const other = await verify(own, 'Bibliotheek');
    expect(other.body.errors[0].code).toBe('contact-route.verification.not-own');
    expect((await verify(fellows, 'Bibliotheek')).status).toBe(404);
  });

  it('when it would write, then it is told who may', async () => {
    const answer = await partner.put(`${routes}/${own}`, aRoute(), { 'if-match': '"1"' });
    expect(answer.body).toMatchObject({
      status: 403,
      code: 'permission.role',
      detail: 'Dit is voor een redacteur, trekker of plaatsvervanger.',
    });
  });

  it('when a text that is not public yet names another organisation, then the route stays its own', async () => {
    const content = aRoute({ organisation: 'Bibliotheek' });
    await succeeded(workspace.lead.put(`${routes}/${own}`, content, { 'if-match': '"1"' }));
    expect(await seenByPartner()).toEqual([own]);
    await publishNow(workspace);
    expect(await seenByPartner()).toEqual([]);
  });

  it('when two partners have the same name, then the route is of neither', async () => {
    await givenOrganisation(test, 'Stadsbank', workspace.id);
    expect(await seenByPartner()).toEqual([]);
  });

  it('when its part in the coalition has ended, then the workspace is not there for it', async () => {
    await test.database.query(
      `UPDATE partnerships SET period = '[2025-01-01,2026-11-03)' WHERE coalition_id = $1`,
      [workspace.id],
    );
    expect((await partner.get(routes)).status).toBe(404);
  });
});
