import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  succeeded,
} from '../publications/coalition.testing.js';
import { givenRegion } from '../users/scopes.testing.js';
import { signedInAs } from '../users/user.testing.js';

const parents = {
  ...{ group: 'clients-and-parents', involvement: 'developing', from: '2024-01-01' },
  ...{ forms: ['consulted'], places: ['policy'], people: 4, reward: 'Een vergoeding per keer' },
};
const nobody = { involvement: 'no', forms: [], places: [], people: null, reward: '' };
interface Shown {
  readonly group: string;
  readonly involvement: string;
  readonly from: string;
  readonly to: string | null;
}

describe('how experience takes part', () => {
  let test: TestApp;
  let lead: TestClient;
  let at: string;
  let path: string;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    const workspace = await givenWorkspace(test);
    ({ lead, path } = workspace);
    at = `${path}/experience-statements`;
  });

  const read = (items: readonly Shown[]) =>
    items.map(({ group, involvement, from, to }) => `${group} ${involvement} ${from} ${to ?? '…'}`);
  const on = async (day: string) =>
    read((await succeeded(lead.get(`${at}?peildatum=${day}`))).items);

  it('when a group is stated twice, then each holds on its own days, and nothing is unknown by itself', async () => {
    await succeeded(lead.post(at, parents));
    const yes = { ...parents, involvement: 'yes', from: '2025-01-01' };
    const { items } = await succeeded(lead.post(at, yes));
    expect(read(items)).toEqual([
      'clients-and-parents yes 2025-01-01 …',
      'clients-and-parents developing 2024-01-01 2025-01-01',
    ]);
    expect([await on('2023-12-31'), await on('2024-12-31')]).toEqual([
      [],
      ['clients-and-parents developing 2024-01-01 2025-01-01'],
    ]);
    const early = await lead.post(at, { ...parents, from: '2025-01-01' });
    expect([early.status, early.body.code]).toEqual([409, 'timeline.not-after']);
  });

  it('when the past turns out to be otherwise, then it is put right with a reason, once', async () => {
    await succeeded(lead.post(at, parents));
    const yes = { ...parents, involvement: 'yes', from: '2025-01-01' };
    const [held] = (await succeeded(lead.post(at, yes))).items;
    const { group: _, ...content } = parents;
    const correction = { ...content, involvement: 'yes', from: '2024-07-01', reason: 'Eerder' };
    const corrections = `${at}/${held.id}/corrections`;
    const { items } = await succeeded(lead.post(corrections, correction, { 'if-match': '"1"' }));
    expect(read(items)).toEqual([
      'clients-and-parents yes 2024-07-01 …',
      'clients-and-parents developing 2024-01-01 2024-07-01',
    ]);
    expect(items[0]).toMatchObject({ version: 2, correction: { reason: 'Eerder' } });
    const late = await lead.post(corrections, correction, { 'if-match': '"1"' });
    expect([late.status, late.body.code]).toEqual([412, 'experience.version-conflict']);
    const later = { ...correction, from: '2025-03-01' };
    await succeeded(lead.post(corrections, later, { 'if-match': '"2"' }));
    expect(await on('2025-02-28')).toEqual([
      'clients-and-parents developing 2024-01-01 2025-03-01',
    ]);
    const withdrawal = `${at}/${held.id}/withdrawal`;
    await succeeded(lead.post(withdrawal, { reason: 'Nooit' }, { 'if-match': '"3"' }));
    expect(await on('2026-01-01')).toEqual(['clients-and-parents developing 2024-01-01 …']);
    const { items: changes } = await succeeded(lead.get(`${path}/trail`));
    expect(changes.map(({ action }: { action: string }) => action).slice(0, 4)).toEqual([
      'withdraw',
      'correct',
      'correct',
      'state',
    ]);
  });

  it('when the same request is sent twice with its key, then there is one', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() };
    const [one, two] = [await lead.post(at, parents, key), await lead.post(at, parents, key)];
    expect(one.body).toEqual(two.body);
    expect(await on('2026-01-01')).toHaveLength(1);
  });

  it.each([
    [{ ...parents, group: 'neighbours' }, '/group', 'field.malformed'],
    [{ ...parents, forms: ['dancing'] }, '/forms/0', 'field.malformed'],
    [{ ...parents, forms: ['advising', 'advising'] }, '/forms', 'field.malformed'],
    [{ ...parents, people: -1 }, '/people', 'field.too-small'],
    [{ ...parents, reward: 'Mevrouw de Vries krijgt meer' }, '/reward', 'field.client-story.name'],
    [{ ...parents, involvement: 'no' }, '/people', 'experience.of-nobody'],
    [{ ...parents, from: 'gisteren' }, '/from', 'field.date.malformed'],
  ])('when %j is sent, then the field is refused', async (content, pointer, code) => {
    const answer = await lead.post(at, content);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('when an adviser looks, then there are groups and numbers, and no rewards, reasons or names', async () => {
    await succeeded(lead.post(at, parents));
    const other = { ...nobody, group: 'client-organisations', from: '2025-01-01' };
    await succeeded(lead.post(at, other));
    const id = await givenRegion(test, `De regio ${at}`, 'GM0141');
    const adviser = await signedInAs(test, { role: 'adviser', scope: { kind: 'region', id } });
    const { items } = await succeeded(adviser.get(at));
    expect(items).toMatchObject([
      { involvement: 'no', people: null },
      { involvement: 'developing', people: 4, reward: '', statedBy: null },
    ]);
    expect((await adviser.post(at, parents)).status).toBe(403);
  });

  it('when a new lead opens the handover, then it says how every group takes part', async () => {
    await succeeded(lead.post(at, parents));
    const dossier = await succeeded(lead.get(`${path}/handover-dossier`));
    expect(dossier.experience).toEqual([
      {
        ...{ group: 'clients-and-parents', involvement: 'developing', since: '2024-01-01' },
        ...{ forms: ['consulted'], places: ['policy'], people: 4 },
        reward: 'Een vergoeding per keer',
      },
    ]);
    expect((await lead.get(`${path}/handover-dossier.pdf`)).status).not.toBe(500);
  });
});
