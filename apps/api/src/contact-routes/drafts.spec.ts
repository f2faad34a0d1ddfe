import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  aRoute,
  givenMunicipalities,
  givenWorkspace,
  leadOf,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';

describe('drafts of contact routes', () => {
  let test: TestApp;
  let workspace: Workspace;
  let drafts: string;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    workspace = await givenWorkspace(test);
    drafts = `${workspace.path}/contact-route-drafts`;
  });
  afterAll(() => test.close());

  it('when somebody types, then it is kept for them and for nobody else', async () => {
    const { id } = await succeeded(workspace.lead.post(drafts, {}));
    const draft = { baseVersion: null, content: { organisation: 'Half', channels: [] } };
    const kept = await succeeded(workspace.lead.put(`${drafts}/${id}`, draft));
    expect(kept).toMatchObject({ id, routeId: null, ...draft });
    expect((await workspace.lead.get(drafts)).body.items).toEqual([kept]);

    const other = await leadOf(test, workspace.id);
    expect((await other.get(drafts)).body.items).toEqual([]);
    expect((await other.get(`${drafts}/${id}`)).status).toBe(404);
    expect((await workspace.lead.delete(`${drafts}/${id}`)).status).toBe(204);
    expect((await workspace.lead.get(drafts)).body.items).toEqual([]);
  });

  it('when a draft holds a citizen service number, then it is refused at the field', async () => {
    const { id } = await succeeded(workspace.lead.post(drafts, {}));
    const content = { nextSteps: 'mevrouw 111222333' };
    const answer = await workspace.lead.put(`${drafts}/${id}`, { baseVersion: null, content });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0]).toMatchObject({
      pointer: '/content/nextSteps',
      code: 'field.citizen-service-number',
    });
  });

  it.each([
    ['a version that is none', { baseVersion: 2 ** 40, content: {} }, '/baseVersion'],
    ['half a character', { baseVersion: null, content: { team: '\ud83d' } }, '/content/team'],
    [
      'values without end',
      { baseVersion: null, content: JSON.parse(`{"a":${'['.repeat(40)}${']'.repeat(40)}}`) },
      `/content/a${'/0'.repeat(30)}`,
    ],
  ])('when a draft holds %s, then it is refused at the field', async (_, draft, pointer) => {
    const { id } = await succeeded(workspace.lead.post(drafts, {}));
    const { status, body } = await workspace.lead.put(`${drafts}/${id}`, draft);
    expect([status, body.errors?.[0].pointer]).toEqual([400, pointer]);
  });

  it('when a route is made from a draft, then it has its id, and the draft is done', async () => {
    const { id } = await succeeded(workspace.lead.post(drafts, {}));
    await succeeded(workspace.lead.put(`${drafts}/${id}`, { baseVersion: null, content: {} }));
    const routes = `${workspace.path}/contact-routes`;
    const route = await succeeded(workspace.lead.post(`${routes}?draft=${id}`, aRoute()));
    expect([route.id, route.draftSavedAt]).toEqual([id, null]);
    expect((await workspace.lead.get(drafts)).body.items).toEqual([]);
    const again = await workspace.lead.post(`${routes}?draft=${id}`, aRoute());
    expect([again.status, again.body.code]).toEqual([409, 'contact-route.exists']);

    const draft = { baseVersion: 1, content: { ...aRoute(), team: 'Nog niet' } };
    await succeeded(workspace.lead.put(`${drafts}/${id}`, draft));
    expect((await workspace.lead.get(`${routes}/${id}`)).body.draftSavedAt).not.toBeNull();
    const saved = await workspace.lead.put(`${routes}/${id}`, aRoute(), { 'if-match': '"1"' });
    expect(saved.body.draftSavedAt).toBeNull();
  });

  it('when the id belongs to a route of another coalition, then nothing is kept', async () => {
    const other = await givenWorkspace(test);
    const route = await succeeded(other.lead.post(`${other.path}/contact-routes`, aRoute()));
    const draft = { baseVersion: null, content: {} };
    expect((await workspace.lead.put(`${drafts}/${route.id}`, draft)).status).toBe(404);
    const made = await workspace.lead.post(
      `${workspace.path}/contact-routes?draft=${route.id}`,
      aRoute(),
    );
    expect([made.status, made.body.code]).toEqual([404, 'request.not-found']);
  });
});
