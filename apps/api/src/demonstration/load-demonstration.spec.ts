import { contactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import type { FinderAnswer } from '@zorgpaden/domain/finder/contract';
import { addDays, amsterdamNow } from '@zorgpaden/domain/shared';
import { AddPartnership } from '../partnerships/index.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import { loadReferenceData } from '../reference-data/index.js';
import { totpCode } from '../second-factors/index.js';
import { loadDemonstration, newDemonstrationAccounts } from './index.js';

const accounts = newDemonstrationAccounts();
const administrator = accounts.find(({ role }) => role === 'administrator');

let test: TestApp;

beforeAll(async () => {
  test = await testApp();
  await loadReferenceData(test.app);
  await loadDemonstration(test.app, accounts);
}, 60_000);
afterAll(() => test.close());

async function signedIn(email: string | undefined): Promise<TestClient> {
  const account = accounts.find((one) => one.email === email);
  const client = test.client();
  await client.get('/session');
  const answer = await client.post('/session', { email, password: account?.password });
  expect([answer.status, answer.body.secondFactor]).toEqual([201, 'required']);
  const code = totpCode(account?.totp ?? '', test.clock.now());
  expect((await client.post('/session/second-factor', { code })).status).toBe(201);
  // A code works once: the next one to sign in waits for the next.
  test.clock.forward(1);
  return client;
}

async function find(question: string): Promise<FinderAnswer> {
  return (await test.client().get(`/finder?${question}`)).body as FinderAnswer;
}

/** How many rows there are of everything that loading makes. */
async function counts() {
  const [row] = await test.database.query(`
    SELECT (SELECT count(*) FROM users) AS users, (SELECT count(*) FROM coalitions) AS coalitions,
      (SELECT count(*) FROM partnerships) AS partners, (SELECT count(*) FROM contact_routes) AS routes,
      (SELECT count(*) FROM publications) AS publications, (SELECT count(*) FROM verifications) AS verifications,
      (SELECT count(*) FROM contact_route_drafts) AS drafts, (SELECT count(*) FROM audit_entries) AS trail`);
  return row;
}

it.each([
  ['almelo', 'yes', 3],
  ['amstelveen-aalsmeer', 'yes', 1],
  ['morgenster', 'partly', 2],
  ['delft', 'unknown', 0],
])('the reflections of %s say %s', async (key, answer, count) => {
  const client = await signedIn(accounts.find(({ email }) => email.includes(`.${key}@`))?.email);
  const { roles } = (await client.get('/session')).body.user;
  const { body } = await client.get(`/coalitions/${roles[0].scope.id}/reflections`);
  expect([body.vitality.answer, body.items.length]).toEqual([answer, count]);
  const missed = body.vitality.missed.map(({ name }: { name: string }) => name).join();
  expect(missed).toMatch(/^$|De Verzonnen/);
});

it.each([
  ['almelo', ['partnerships', 'agreements']],
  ['morgenster', ['partnerships', 'agreements', 'foundations']],
])('%s has %s to show of a day 20 months back', async (key, words) => {
  const client = await signedIn(accounts.find(({ email }) => email.includes(`.${key}@`))?.email);
  const { roles } = (await client.get('/session')).body.user;
  const { date } = amsterdamNow(test.clock.now().getTime());
  const peildatum = addDays(date, -610);
  for (const word of words) {
    const path = `/coalitions/${roles[0].scope.id}/${word}`;
    const { items } = (await client.get(`${path}?peildatum=${peildatum}`)).body;
    expect([word, items?.length > 0]).toEqual([word, true]);
  }
});

describe('the finder of the demonstration', () => {
  it('gives Almelo’s wijkcoaches first for geldzorgen in 7607, with a number to call', async () => {
    for (const phase of ['', '&phase=pregnancy']) {
      const { results } = await find(`postcode=7607&theme=geldzorgen${phase}`);
      expect(results[0]).toMatchObject({
        kind: 'route',
        title: expect.stringContaining('geld en schulden'),
        organisation: 'Gemeente Almelo',
        demonstration: true,
        freshness: 'fresh',
        channels: [
          { kind: 'phone', href: 'tel:+31546541111', display: '0546 54 11 11' },
          { kind: 'secure-mail' },
        ],
      });
    }
  });

  it('shows every kind of route and every degree of trust', async () => {
    const { results } = await find('municipality=GM0141');
    expect(new Set(results.map(({ kind }) => kind))).toEqual(
      new Set(['route', 'entrance', 'regional', 'municipality']),
    );
    const routes = results.filter(({ freshness }) => freshness !== null);
    expect(new Set(routes.map(({ freshness }) => freshness))).toEqual(
      new Set(['fresh', 'due', 'stale']),
    );
  });

  it('gives the municipality’s own number on every route', async () => {
    for (const [code, href] of [
      ['GM0503', 'tel:14015'],
      ['GM0358', 'tel:+31297387575'],
      ['GM1700', 'tel:+31546840840'],
    ]) {
      const { results } = await find(`municipality=${code}`);
      for (const result of results.filter(({ demonstration }) => demonstration)) {
        expect(result.channels.map((channel) => channel.href)).toContain(href);
      }
    }
  });
});

describe('the workspace of the demonstration', () => {
  it('lets every lead sign in and find publications that can be compared', async () => {
    for (const { email, coalition } of accounts.filter(({ role }) => role === 'lead')) {
      const client = await signedIn(email);
      const { items } = (await client.get('/coalitions')).body;
      const own = items.find((one: { name: string }) => one.name === coalition);
      expect(own).toMatchObject({ demonstration: true, status: 'formed' });
      const publications = await client.get(`/coalitions/${own.id}/publications`);
      expect(publications.body.items.length).toBeGreaterThan(0);
      expect(publications.body.items.at(-1).number).toBe(1);
    }
  });

  it('leaves Almelo a history of three, a change to publish and a draft', async () => {
    const client = await signedIn('trekker.almelo@voorbeeld.example');
    const { items } = (await client.get('/coalitions?municipality=GM0141')).body;
    const { id } = items.find((one: { level: string }) => one.level === 'local');
    const publications = await client.get(`/coalitions/${id}/publications`);
    expect(publications.body.items).toHaveLength(3);
    const comparison = await client.get(`/coalitions/${id}/publications/3/comparison?with=1`);
    const changes = comparison.body.changes.map(({ change }: { change: string }) => change);
    expect(new Set(changes)).toEqual(new Set(['added', 'changed', 'removed']));
    const next = await client.get(`/coalitions/${id}/publications/next`);
    expect(next.body).toMatchObject({ nextNumber: 4, changes: [{ change: 'changed' }] });
    expect(next.body.refusals).toEqual([]);
    const drafts = await client.get(`/coalitions/${id}/contact-route-drafts`);
    expect(drafts.body.items).toHaveLength(1);
  });

  it('shows the partners on the page of the municipality', async () => {
    const { coalitions } = (await test.client().get('/municipalities/GM0362')).body;
    expect(coalitions[0].partners).toHaveLength(7);
  });

  it('holds only what the contract allows', async () => {
    const rows = await test.database.query('SELECT content FROM contact_routes');
    for (const { content } of rows) {
      expect(contactRouteContent.safeParse(content).error).toBeUndefined();
    }
  });
});

describe('loading again', () => {
  it('changes nothing', async () => {
    const before = await counts();
    await loadDemonstration(test.app, newDemonstrationAccounts());
    expect(await counts()).toEqual(before);
    await signedIn(administrator?.email);
  });

  it('goes on where it was cut off', async () => {
    const cut = await testApp();
    try {
      await loadReferenceData(cut.app);
      const addPartner = cut.app.get(AddPartnership, { strict: false });
      const original = addPartner.execute.bind(addPartner);
      addPartner.execute = () => Promise.reject(new Error('the power went out'));
      await expect(loadDemonstration(cut.app, accounts)).rejects.toThrow('the power went out');
      addPartner.execute = original;
      await loadDemonstration(cut.app, accounts);
      const publications = 'SELECT number, note FROM publications ORDER BY note, number';
      expect(await cut.database.query(publications)).toEqual(
        await test.database.query(publications),
      );
    } finally {
      await cut.close();
    }
  }, 60_000);
});
