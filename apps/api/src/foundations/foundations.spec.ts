import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  succeeded,
} from '../publications/coalition.testing.js';
import { givenRegion } from '../users/scopes.testing.js';
import { signedInAs } from '../users/user.testing.js';

const step = {
  kind: 'step',
  step: 'coordinator',
  evidence: 'Besluit van B en W',
  from: '2025-01-01',
};
const goal = { kind: 'goal', text: 'Meer prenatale huisbezoeken', from: '2025-01-01', to: null };
const funding = {
  ...{ kind: 'funding', source: 'Brede SPUK', amount: 60_000, purpose: 'coalition' },
  ...{ mandateHolder: 'Afdeling sociaal domein', from: '2025-01-01', to: '2027-01-01' },
};

describe('what a coalition stands on', () => {
  let test: TestApp;
  let lead: TestClient;
  let at: string;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    const workspace = await givenWorkspace(test);
    lead = workspace.lead;
    at = `${workspace.path}/foundations`;
  });

  const on = async (day: string) =>
    (await succeeded(lead.get(`${at}?peildatum=${day}`))).items.map(
      ({ content }: { content: { kind: string } }) => content.kind,
    );

  it('when goals, steps and funding are written down, then each holds on its own days', async () => {
    for (const content of [goal, { ...step, to: '2026-01-01' }, funding]) {
      await succeeded(lead.post(at, content));
    }
    expect(await on('2024-12-31')).toEqual([]);
    expect(await on('2025-12-31')).toEqual(['goal', 'step', 'funding']);
    expect(await on('2026-01-01')).toEqual(['goal', 'funding']);
    expect(await on('2027-01-01')).toEqual(['goal']);
    const { items } = await succeeded(lead.get(at));
    expect(items[1]).toMatchObject({ version: 1, content: funding });
  });

  it('when a step is written down twice for the same days, then it is refused', async () => {
    await succeeded(lead.post(at, { ...step, to: '2026-01-01' }));
    const twice = await lead.post(at, { ...step, from: '2025-06-01', to: null });
    expect([twice.status, twice.body.code]).toEqual([409, 'foundation.twice']);
    await succeeded(lead.post(at, { ...step, from: '2026-01-01', to: null }));
    await succeeded(lead.post(at, { ...step, step: 'action-plan', to: null }));
  });

  it('when two change the same, then the second is told what is there now', async () => {
    const { id } = await succeeded(lead.post(at, goal));
    const seen = { 'if-match': '"1"' };
    const changed = await lead.put(`${at}/${id}`, { ...goal, text: 'Nog meer' }, seen);
    expect([changed.status, changed.headers.etag]).toEqual([200, '"2"']);
    const late = await lead.put(`${at}/${id}`, { ...goal, text: 'Minder' }, seen);
    expect([late.status, late.body.current.content.text]).toEqual([412, 'Nog meer']);
    const same = await lead.put(
      `${at}/${id}`,
      { ...goal, text: 'Nog meer' },
      { 'if-match': '"2"' },
    );
    expect(same.headers.etag).toBe('"2"');
  });

  it('when a step would become another step, then it is refused', async () => {
    const { id } = await succeeded(lead.post(at, { ...step, to: null }));
    const other = { ...step, step: 'action-plan', to: null };
    const answer = await lead.put(`${at}/${id}`, other, { 'if-match': '"1"' });
    expect([answer.status, answer.body.code]).toEqual([409, 'foundation.other-kind']);
  });

  it('when something is deleted, then it can be brought back', async () => {
    const { id } = await succeeded(lead.post(at, goal));
    expect((await lead.delete(`${at}/${id}`, { 'if-match': '"1"' })).status).toBe(204);
    expect(await on('2026-01-01')).toEqual([]);
    expect((await lead.put(`${at}/${id}`, goal, { 'if-match': '"2"' })).status).toBe(404);
    expect((await lead.post(`${at}/${id}/restoration`)).body.content).toEqual(goal);
    expect((await lead.post(`${at}/${id}/restoration`)).status).toBe(409);
    expect((await lead.delete(`${at}/${id}`, { 'if-match': '"3"' })).status).toBe(204);
    await test.database.query(
      `UPDATE foundations SET deleted_at = deleted_at - interval '31 days' WHERE id = $1`,
      [id],
    );
    expect((await lead.post(`${at}/${id}/restoration`)).body.code).toBe('undo.too-late');
  });

  it('when the same request is sent twice with its key, then there is one', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() };
    const [one, two] = [await lead.post(at, goal, key), await lead.post(at, goal, key)];
    expect(one.body.id).toBe(two.body.id);
    expect(await on('2026-01-01')).toEqual(['goal']);
  });

  it.each([
    [{ ...goal, text: '' }, '/text', 'field.required'],
    [{ ...goal, to: '2025-01-01' }, '/to', 'field.period.backwards'],
    [{ ...goal, text: 'bsn 111222333' }, '/text', 'field.citizen-service-number'],
    [{ ...funding, source: 'Mevrouw de Vries' }, '/source', 'field.client-story.name'],
    [{ ...funding, amount: 1.5 }, '/amount', 'field.whole-number'],
    [{ ...step, to: null, step: 'dance' }, '/step', 'field.malformed'],
    [{ ...goal, kind: 'dream' }, '/kind', 'field.malformed'],
    [{ ...goal, amount: 3 }, '/amount', 'field.unknown'],
  ])('when %j is sent, then the field is refused', async (content, pointer, code) => {
    const answer = await lead.post(at, content);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('when an adviser looks, then there are steps and dates, and no texts or amounts', async () => {
    for (const content of [goal, { ...step, to: null }, funding]) {
      await succeeded(lead.post(at, content));
    }
    const id = await givenRegion(test, `De regio ${at}`, 'GM0141');
    const adviser = await signedInAs(test, { role: 'adviser', scope: { kind: 'region', id } });
    const { items } = await succeeded(adviser.get(at));
    expect(items.map(({ content }: { content: object }) => content)).toEqual([
      { ...step, evidence: '', to: null },
    ]);
    expect((await adviser.post(at, goal)).status).toBe(403);
  });
});
