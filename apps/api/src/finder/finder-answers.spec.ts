import { brotliDecompressSync } from 'node:zlib';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { loadReferenceData } from '../reference-data/index.js';
import { givenPublishedRoute } from './published-route.testing.js';

const question = '/api/v1/finder?postcode=7607&theme=geldzorgen';
let api: TestApp;

beforeAll(async () => {
  api = await testApp();
  await loadReferenceData(api.app);
}, 60_000);
afterAll(() => api.close());

const ask = (url: string, headers: Record<string, string> = {}) => api.app.inject({ url, headers });

/** Asks until the team is in the answer; the time that a test may take is the limit. */
async function untilShown(team: string): Promise<void> {
  while (!(await ask(question)).body.includes(team))
    await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('an answer of the public API', () => {
  it.each([
    question,
    '/api/v1/municipalities?query=almelo',
    '/api/v1/municipalities/GM0141',
    '/api/v1/municipalities/GM0141/contact-routes',
    '/api/v1/themes',
    '/api/v1/themes?query=huurachterstand',
    '/api/v1/phases',
  ])('to %s is the same bytes with and without a session', async (url) => {
    const plain = await ask(url);
    const visitor = await ask(url, { cookie: 'session=AAAA; XSRF-TOKEN=BBBB' });
    expect(plain.statusCode).toBe(200);
    expect(visitor.rawPayload.equals(plain.rawPayload)).toBe(true);
    for (const { headers } of [plain, visitor]) {
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['cache-control']).toBe('public, no-cache');
      expect(headers.vary).toBe('Accept-Language, Accept-Encoding');
      expect(headers['content-language']).toBe('nl');
      expect(headers.etag).toMatch(/^W\/"[\w-]{27}"$/);
    }
    const again = await ask(url, { 'if-none-match': String(plain.headers.etag) });
    expect(again.statusCode).toBe(304);
  });

  it('is the same by the short way and the long way', async () => {
    const long = await ask('/api/v1/finder?theme=geldzorgen&postcode=7607%20AB');
    const short = await ask(question);
    expect(short.body).toBe(long.body);
    expect(Object.keys(short.headers).sort()).toEqual(Object.keys(long.headers).sort());
  });

  it('comes compressed at the first request', async () => {
    const answer = await ask('/api/v1/finder?postcode=7611', { 'accept-encoding': 'br' });
    expect(answer.headers['content-encoding']).toBe('br');
    expect(JSON.parse(brotliDecompressSync(answer.rawPayload).toString())).toHaveProperty('acute');
  });

  it('never mixes languages', async () => {
    const dutch = await ask(question, { 'accept-language': 'nl' });
    const english = await ask(question, { 'accept-language': 'en' });
    expect(english.headers['content-language']).toBe('en');
    expect(english.headers.etag).not.toBe(dutch.headers.etag);
    expect((await ask(question, { 'accept-language': 'nl' })).body).toBe(dutch.body);
  });

  it('has links of the public address, whatever the host is called', async () => {
    const { body } = await ask(question, { host: 'elsewhere.example' });
    expect(body).not.toContain('elsewhere.example');
    expect(JSON.parse(body).links.self).toBe(`http://localhost:3000${question}`);
  });

  it('of which another process published the content shows it without being told', async () => {
    await ask(question);
    await givenPublishedRoute(api.database, { content: { team: 'Nieuw team' } });
    await untilShown('Nieuw team');
  });

  it('survives a line that is cut, and shows what was published meanwhile', async () => {
    await ask(question);
    await api.database.asApplication(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'zorgpaden changes' AND datname = current_database()`,
    );
    await givenPublishedRoute(api.database, { content: { team: 'Stil team' } });
    await untilShown('Stil team');
  });
});
