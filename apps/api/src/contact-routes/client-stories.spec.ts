import type { Overrule } from '@zorgpaden/domain/free-text';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  aRoute,
  givenMunicipalities,
  givenWorkspace,
  publishNow,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';

const story = aRoute({ nextSteps: 'Mevrouw de Vries belt u dezelfde dag terug.' });
const colleague: Overrule = {
  pointer: '/nextSteps',
  sign: 'name',
  reason: 'dit is de naam van een collega, geen cliënt',
};
const saying = (...given: unknown[]) => ({
  overrules: encodeURIComponent(JSON.stringify(given)),
});

describe('a text that looks like the story of a client', () => {
  let test: TestApp;
  let workspace: Workspace;
  let routes: string;
  const overruled = () =>
    test.database.query(
      `SELECT actor_role, subject_type, subject_id, after FROM audit_entries
       WHERE action = 'overrule' ORDER BY id`,
    );

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  });
  beforeEach(async () => {
    workspace = await givenWorkspace(test);
    routes = `${workspace.path}/contact-routes`;
  });
  afterAll(() => test.close());

  it('when nothing is said of it, then it is refused at the field, and nothing is kept', async () => {
    const answer = await workspace.lead.post(routes, story);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([
      {
        in: 'body',
        pointer: '/nextSteps',
        code: 'field.client-story.name',
        detail: expect.stringContaining('naam van een cliënt'),
      },
    ]);
    expect((await succeeded(workspace.lead.get(routes))).items).toEqual([]);
  });

  it('when something else is wrong as well, then everything is told at once', async () => {
    const answer = await workspace.lead.post(routes, { ...story, team: '', channels: [] });
    expect(answer.body.errors.map((one: { pointer: string }) => one.pointer).sort()).toEqual([
      '/channels',
      '/nextSteps',
      '/team',
    ]);
  });

  it('when somebody says why it is none, then it is kept, and the trail knows why and not what', async () => {
    const { id } = await succeeded(workspace.lead.post(routes, story, saying(colleague)));
    expect((await overruled()).filter((line) => line['subject_id'] === id)).toEqual([
      {
        actor_role: 'lead',
        subject_type: 'contact-route',
        subject_id: id,
        after: { texts: [colleague] },
      },
    ]);
    await publishNow(workspace);
  });

  it('when it is a number that passes the elfproef, then the same way leads through', async () => {
    const number = aRoute({ atHand: 'Ons relatienummer: 111222333' });
    const refused = await workspace.lead.post(routes, number);
    expect(refused.body.errors[0].code).toBe('field.citizen-service-number');
    const given = { pointer: '/atHand', sign: 'citizen-service-number', reason: 'relatienummer' };
    const { id } = await succeeded(workspace.lead.post(routes, number, saying(given)));
    const lines = (await overruled()).filter((line) => line['subject_id'] === id);
    expect(JSON.stringify(lines)).not.toContain('111222333');
  });

  it('when nothing in it is suspect, then what is said of it leaves no line', async () => {
    const before = (await overruled()).length;
    await succeeded(workspace.lead.post(routes, aRoute(), saying(colleague)));
    expect(await overruled()).toHaveLength(before);
  });

  it('when it is typed and not saved yet, then the same holds', async () => {
    const { id } = await succeeded(workspace.lead.post(`${workspace.path}/contact-route-drafts`));
    const draft = { baseVersion: null, content: { nextSteps: story.nextSteps } };
    const path = `${workspace.path}/contact-route-drafts/${id}`;
    const refused = await workspace.lead.put(path, draft);
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, '/content/nextSteps']);
    const given = { ...colleague, pointer: '/content/nextSteps' };
    expect((await workspace.lead.put(path, draft, saying(given))).status).toBe(200);
  });

  it.each([
    ['no JSON', { overrules: 'ja' }, 'field.malformed'],
    ['no percent-encoding', { overrules: '%' }, 'field.malformed'],
    ['without a reason', saying({ ...colleague, reason: ' ' }), 'field.required'],
    ['of an unknown sign', saying({ ...colleague, sign: 'mood' }), 'field.malformed'],
    ['with more in it', saying({ ...colleague, text: 'x' }), 'field.unknown'],
    [
      'with the story in its reason',
      saying({ ...colleague, reason: 'mevrouw de Vries werkt hier' }),
      'overrule.reason.suspect',
    ],
  ])('when what is said of it is %s, then that is refused', async (_, headers, code) => {
    const answer = await workspace.lead.post(routes, story, headers);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0]).toMatchObject({ in: 'header', code });
    expect(answer.body.errors[0].name).toMatch(/^Overrules/);
  });

  it('when somebody is not signed in, then a story is refused for that', async () => {
    const answer = await test.client().post(routes, story);
    expect(answer.status).toBe(401);
  });
});
