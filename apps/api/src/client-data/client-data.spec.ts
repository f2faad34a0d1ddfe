import { v7 as uuidv7 } from 'uuid';
import { whereFound } from '../privacy/everywhere.testing.js';
import { trailFindings } from '../privacy/trail-verifies.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  aRoute,
  givenMunicipalities,
  givenWorkspace,
  publishNow,
  seenNow,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { ADMINISTRATOR, signedInAs } from '../users/user.testing.js';

const STORY = 'Zij vertelde "thuis" over Zonneweide,\nen wil daar weg.';
const IN_JSON = 'Zonneweide';
const findings = '/client-data-findings';

describe('client data that got in anyway', () => {
  let test: TestApp;
  let workspace: Workspace;
  let administrator: TestClient;
  let routeId: string;
  let otherId: string;
  const routes = () => `${workspace.path}/contact-routes`;
  const drafts = () => `${workspace.path}/contact-route-drafts`;
  const inFinder = async () =>
    (await test.client().get('/finder?municipality=GM0141&theme=geldzorgen')).text;
  const pointAt = async (client: TestClient, body: object) =>
    (await succeeded(client.post(findings, body))).id as string;
  const act = (id: string, step: string, body?: object) =>
    administrator.post(`${findings}/${id}/${step}`, body);

  /** A story that stands in every place where a text can stand. */
  beforeEach(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    workspace = await givenWorkspace(test);
    administrator = await signedInAs(test, ADMINISTRATOR);
    const { lead } = workspace;
    const headers = { 'Idempotency-Key': uuidv7() };
    const made = await succeeded(lead.post(routes(), aRoute({ nextSteps: STORY }), headers));
    routeId = made.id;
    const copied = aRoute({ team: 'Team twee', atHand: `Ook hier: ${STORY} Let op.` });
    otherId = (await succeeded(lead.post(routes(), copied))).id;
    await publishNow(workspace);
    const longer = aRoute({ nextSteps: `${STORY} Bel haar.` });
    await succeeded(lead.put(`${routes()}/${routeId}`, longer, { 'if-match': '"1"' }));
    await publishNow(workspace);
    const content = { nextSteps: `${STORY} Concept.` };
    await succeeded(lead.put(`${drafts()}/${routeId}`, { baseVersion: 2, content }));
    await test.database.query('ANALYZE');
  }, 120_000);
  afterEach(() => test.close());

  const pointed = () => ({ subject: 'contact-route', id: routeId, fields: ['nextSteps'] });

  it('when it is held back, then nobody sees it any more, and an administrator still does', async () => {
    expect(await inFinder()).toContain(IN_JSON);
    const { lead } = workspace;
    const id = await pointAt(lead, pointed());
    expect((await act(id, 'quarantine')).status).toBe(204);
    const seen = [
      await inFinder(),
      ...(await Promise.all(
        [
          routes(),
          drafts(),
          `${workspace.path}/publications`,
          `${workspace.path}/publications/2/comparison?with=1`,
          `${workspace.path}/trail`,
          '/me/data',
        ].map(async (path) => (await lead.get(path)).text),
      )),
      (await administrator.get(findings)).text,
    ];
    expect(seen.filter((text) => text.includes(IN_JSON))).toEqual([]);
    expect(await inFinder()).toContain('[…]');
    const one = await succeeded(administrator.get(`${findings}/${id}`));
    expect(one).toMatchObject({ state: 'quarantined', fields: ['nextSteps'] });
    expect(one.texts).toEqual(expect.arrayContaining([STORY, `${STORY} Concept.`]));
  });

  it('when it is taken out, then no query finds it, and the trail still verifies', async () => {
    expect((await whereFound(test, IN_JSON)).length).toBeGreaterThan(5);
    const id = await pointAt(workspace.lead, pointed());
    await act(id, 'quarantine');
    // Somebody had it open, and saves it once more.
    const content = { nextSteps: `${STORY} Concept.` };
    await succeeded(workspace.lead.put(`${drafts()}/${routeId}`, { baseVersion: 2, content }));
    expect((await act(id, 'purge')).status).toBe(204);
    expect(await whereFound(test, IN_JSON)).toEqual([]);
    expect(await trailFindings(test)).toEqual([]);
    const items = (await workspace.lead.get(routes())).body.items;
    const other = items.find((route: { id: string }) => route.id === otherId);
    expect(other.content.atHand).toBe('Ook hier: […] Let op.');
    expect(other.content.team).toBe('Team twee');
    await succeeded(
      workspace.lead.put(`${routes()}/${routeId}`, aRoute({ nextSteps: 'Bel ons.' }), {
        'if-match': `"${items.find((one: { id: string }) => one.id === routeId).version}"`,
      }),
    );
    expect((await publishNow(workspace)).number).toBe(3);
  });

  it('when it was none, then everything stands as it stood, but for what somebody wrote since', async () => {
    const before = await inFinder();
    const id = await pointAt(workspace.lead, pointed());
    await act(id, 'quarantine');
    const current = (await workspace.lead.get(`${routes()}/${otherId}`)).body;
    const rewritten = { ...current.content, atHand: 'Niets nodig.' };
    await succeeded(
      workspace.lead.put(`${routes()}/${otherId}`, rewritten, {
        'if-match': `"${current.version}"`,
      }),
    );
    const answer = await act(id, 'release', { reason: 'Het is de naam van een park' });
    expect(answer.status).toBe(204);
    expect(JSON.parse(await inFinder())).toEqual(JSON.parse(before));
    expect((await workspace.lead.get(`${routes()}/${routeId}`)).body.content.nextSteps).toContain(
      IN_JSON,
    );
    expect((await workspace.lead.get(`${routes()}/${otherId}`)).body.content.atHand).toBe(
      'Niets nodig.',
    );
    expect(await succeeded(administrator.get(`${findings}/${id}`))).toMatchObject({
      state: 'released',
      reason: 'Het is de naam van een park',
      texts: [],
    });
  });

  it('when it stands in the note of a publication, then it is taken out there', async () => {
    const headers = await seenNow(workspace);
    await workspace.lead.put(`${routes()}/${otherId}`, aRoute({ team: 'Team drie' }), {
      'if-match': '"1"',
    });
    const note = 'Voor Zonneweide, zoals besproken';
    const published = await succeeded(
      workspace.lead.post(
        `${workspace.path}/publications`,
        { note },
        { ...headers, ...(await seenNow(workspace)) },
      ),
    );
    const id = await pointAt(workspace.lead, {
      subject: 'publication',
      id: published.id,
      fields: ['note'],
    });
    await act(id, 'quarantine');
    await act(id, 'purge');
    expect(await whereFound(test, note)).toEqual([]);
    const [newest] = (await workspace.lead.get(`${workspace.path}/publications`)).body.items;
    expect(newest.note).toBe('[…]');
  });

  it('when somebody points at it, then who has to know is told, without what it is', async () => {
    await succeeded(
      workspace.lead.put(
        `${workspace.path}/privacy`,
        {
          controllers: ['Gemeente Almelo'],
          contact: { name: 'Privacyloket', email: 'privacy@voorbeeld.example' },
        },
        { 'if-match': '"1"' },
      ),
    );
    const id = await pointAt(workspace.lead, pointed());
    await act(id, 'quarantine');
    await act(id, 'purge');
    const mails = await test.database.query<{ kind: string; content: { text: string } }>(
      `SELECT kind, content FROM mails WHERE kind LIKE 'client-data-%'`,
    );
    const kinds = new Set(mails.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      'client-data-found',
      'client-data-settled',
      'client-data-to-hold-back',
    ]);
    expect(JSON.stringify(mails)).not.toContain(IN_JSON);
    const { told } = await succeeded(administrator.get(`${findings}/${id}`));
    expect(told).toEqual(
      expect.arrayContaining([
        { who: 'lead', of: 'found', at: test.clock.now().toISOString() },
        { who: 'privacy-contact', of: 'found', at: test.clock.now().toISOString() },
        { who: 'administrator', of: 'purged', at: test.clock.now().toISOString() },
      ]),
    );
    const lines = await test.database.query(
      `SELECT action, after FROM audit_entries WHERE subject_type = 'client-data' ORDER BY id`,
    );
    expect(lines.map(({ action }) => action)).toEqual(['find', 'quarantine', 'purge']);
  });

  it('when a step does not follow, then it is refused with what is the matter', async () => {
    const id = await pointAt(workspace.lead, pointed());
    const code = async (step: string, body?: object) => (await act(id, step, body)).body.code;
    expect(await code('purge')).toBe('client-data.not-quarantined');
    await act(id, 'quarantine');
    expect(await code('quarantine')).toBe('client-data.quarantined');
    await act(id, 'purge');
    expect(await code('release', { reason: 'Toch niet' })).toBe('client-data.settled');
    expect((await act(uuidv7(), 'quarantine')).status).toBe(404);
  });

  it('when somebody cannot have seen it, then it does not exist for them', async () => {
    const unpublished = await succeeded(
      workspace.lead.post(routes(), aRoute({ team: 'Team vier' })),
    );
    const stranger = await signedInAs(test);
    const at = (subjectId: string) =>
      stranger.post(findings, { subject: 'contact-route', id: subjectId, fields: ['team'] });
    expect((await at(unpublished.id)).status).toBe(404);
    expect((await at(uuidv7())).status).toBe(404);
    expect((await at(routeId)).status).toBe(201);
    expect((await test.client().post(findings, {})).status).toBe(401);
  });
});
