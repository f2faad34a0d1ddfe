import type { InjectOptions } from 'fastify';
import { givenWebFolder, type WebFolder } from '../pages/web-folder.testing.js';
import { sendRaw } from '../platform/testing/raw-http.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';

/** What tells somebody with what, and where, this was made. */
const telling =
  /fastify|nestjs|\bnest\b|node(?:\.js|_modules)|typeorm|postgres|angular|\bat \S+ \(|\.(?:ts|js|mjs):\d+|\/(?:home|root|tmp|usr|work)\/|ECONN|\b[45]\d\.\d+\.\d+/i;

describe('an attempt to learn what the site is made of', () => {
  let test: TestApp;
  let webFolder: WebFolder;

  beforeAll(async () => {
    webFolder = await givenWebFolder();
    test = await testApp({ webFolder: webFolder.path });
    await test.app.listen(0, '127.0.0.1');
  }, 60_000);
  afterAll(async () => {
    await test.close();
    await webFolder.remove();
  });

  const json = { 'content-type': 'application/json' };
  const attempts: InjectOptions[] = [
    { method: 'GET', url: '/nergens' },
    { method: 'GET', url: '/api/v1/nergens' },
    { method: 'HEAD', url: '/api/v1/nergens' },
    { method: 'OPTIONS', url: '/api/v1/session' },
    { method: 'OPTIONS', url: '*' },
    { method: 'GET', url: '/%' },
    { method: 'GET', url: '/api/v1/%ff' },
    { method: 'GET', url: '/server-status' },
    { method: 'GET', url: '/package.json' },
    { method: 'POST', url: '/api/v1/session', headers: json, payload: '{"a":' },
    { method: 'POST', url: '/api/v1/session', headers: json, payload: '[]' },
    { method: 'POST', url: '/api/v1/session', headers: json, payload: 'null' },
    { method: 'POST', url: '/api/v1/session', headers: { 'content-type': '/' }, payload: 'x' },
    { method: 'GET', url: '/api/v1/municipalities/%27;SELECT%20pg_sleep(1)--' },
    { method: 'GET', url: '/api/v1/session', headers: { cookie: `session=${'x'.repeat(9000)}` } },
  ];

  it.each(attempts)('$method $url says nothing of it', async (options) => {
    const { headers, body } = await test.app.inject(options);
    expect(headers['server'] ?? headers['x-powered-by']).toBeUndefined();
    expect(JSON.stringify(headers) + body).not.toMatch(telling);
  });

  it.each(['TRACE / HTTP/1.1\r\nHost: x', 'BREW / HTTP/1.1\r\nHost: x', '\x16\x03\x01\x02\0'])(
    'nor does what answers %j',
    async (head) => {
      expect(await sendRaw(test, `${head}\r\nConnection: close\r\n\r\n`)).not.toMatch(telling);
    },
  );

  it('nor does what breaks: a handler, a page, the database', async () => {
    const broken = await testApp({ webFolder: webFolder.path });
    await broken.database.query('ALTER TABLE municipalities RENAME TO geheim');
    for (const url of ['/api/v1/municipalities', '/api/v1/finder?postcode=7607', '/sitemap.xml']) {
      const { statusCode, headers, body } = await broken.app.inject({ method: 'GET', url });
      expect(statusCode).toBe(500);
      expect(JSON.stringify(headers) + body).not.toMatch(telling);
      expect(body).not.toMatch(/geheim|relation|municipalities/);
    }
    await broken.close();
  });
});
