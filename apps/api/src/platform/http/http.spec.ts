import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Database } from '../db/database.js';
import { testApp, type TestApp } from '../testing/test-app.testing.js';
import { clientBucket } from './client-address.js';
import { languageOf } from './language.js';

describe('every answer', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await testApp();
  });
  afterAll(() => test.close());

  it('carries the security headers and the version of the API', async () => {
    const { headers } = await test.client().get('/phases');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=(), '),
      'api-version': '1.0.0',
    });
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it.each([
    ['an address that is not there', 'GET', '/nergens', {}, 404, 'request.not-found'],
    [
      'a method that is not there',
      'PUT',
      '/session',
      { payload: '{}' },
      405,
      'request.method-not-allowed',
    ],
    ['JSON that is none', 'POST', '/session', { payload: '{"a' }, 400, 'request.malformed'],
    ['an empty body', 'POST', '/session', { payload: '' }, 400, 'request.malformed'],
    [
      'another format',
      'POST',
      '/session',
      { payload: '<a/>', headers: { 'content-type': 'text/xml' } },
      415,
      'request.media-type',
    ],
    [
      'a form',
      'POST',
      '/session',
      {
        payload: 'email=a%40b.nl&password=x',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
      415,
      'request.media-type',
    ],
    [
      'text',
      'POST',
      '/session',
      { payload: 'x', headers: { 'content-type': 'text/plain' } },
      415,
      'request.media-type',
    ],
    [
      'another character set',
      'POST',
      '/session',
      { payload: '{}', headers: { 'content-type': 'application/json; charset=utf-16' } },
      415,
      'request.media-type',
    ],
    [
      'a compressed body',
      'POST',
      '/session',
      {
        payload: '{}',
        headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      },
      415,
      'request.media-type',
    ],
    [
      'a text that is no UTF-8',
      'POST',
      '/session',
      { payload: Buffer.from('{"email":"é"}', 'latin1') },
      400,
      'request.malformed',
    ],
    [
      'a body that is too large',
      'POST',
      '/session',
      { payload: `"${'x'.repeat(300_000)}"` },
      413,
      'request.too-large',
    ],
    ['a path that cannot be read', 'GET', '/themes/%E0%A4%A', {}, 400, 'request.malformed'],
  ] as const)(
    'when there is %s, then it is a problem',
    async (_, method, path, extra, status, code) => {
      const answer = await test.app.inject({
        method,
        url: `/api/v1${path}`,
        headers: { 'content-type': 'application/json' },
        ...extra,
      });
      expect(answer.statusCode).toBe(status);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(answer.json()).toMatchObject({
        type: `urn:problem:zorgpaden:${code}`,
        status,
        code,
        title: expect.any(String),
        detail: expect.any(String),
        requestId: expect.stringMatching(/^[\da-f-]{36}$/),
      });
    },
  );

  it('when a part of the path is far too long, then it names that part', async () => {
    const { status, body } = await test.client().get(`/municipalities/${'x'.repeat(10_240)}`);
    expect([status, body.errors[0].name]).toEqual([400, 'code']);
  });

  it('when a text holds what no database can keep, then it names the field', async () => {
    const client = test.client();
    await client.get('/session');
    const answer = await client.post('/session', { email: 'a\0@b.nl', password: 'x' });
    expect([answer.status, answer.body.errors]).toEqual([
      400,
      [expect.objectContaining({ in: 'body', pointer: '/email', code: 'field.characters' })],
    ]);
  });

  it.each(['/phases', '/session', '/openapi.json', `/coalitions/${crypto.randomUUID()}`])(
    'when %s gets a parameter that it does not know, then it names it',
    async (path) => {
      const { status, body } = await test.client().get(`${path}?fase=1`);
      expect([status, body.errors]).toEqual([
        400,
        [expect.objectContaining({ in: 'query', name: 'fase', code: 'field.unknown' })],
      ]);
    },
  );

  it('when a write that takes no body gets one, then it names what it does not know', async () => {
    const client = test.client();
    await client.get('/session');
    const answer = await test.app.inject({
      method: 'DELETE',
      url: '/api/v1/session',
      headers: {
        cookie: [...client.cookies].map((pair) => pair.join('=')).join('; '),
        'x-xsrf-token': client.cookies.get('XSRF-TOKEN') ?? '',
      },
      payload: { everywhere: true },
    });
    expect(answer.json().errors).toEqual([
      expect.objectContaining({ in: 'body', pointer: '/everywhere', code: 'field.unknown' }),
    ]);
  });

  it('when the method is wrong, then it says which are right', async () => {
    const answer = await test.app.inject({ method: 'PUT', url: '/api/v1/session' });
    expect(answer.headers.allow).toBe('DELETE, GET, HEAD, POST');
  });

  it('when something unforeseen breaks, then no detail of it is told', async () => {
    const broken = await testApp();
    await broken.database.query('ALTER TABLE users RENAME TO geheim');
    const client = broken.client();
    await client.get('/session');
    const answer = await client.post('/session', { email: 'a@b.nl', password: 'x' });
    expect([answer.status, answer.body.code]).toEqual([500, 'server.failed']);
    expect(answer.text).not.toMatch(/geheim|users|select|relation/i);
    await broken.close();
  });
});

describe('health', () => {
  it('when all is well, then it lives and is ready; without cookies or a language', async () => {
    const test = await testApp();
    const client = test.client();
    const live = await client.get('/health/live');
    const ready = await client.get('/health/ready');
    expect([live.status, ready.status]).toEqual([200, 200]);
    await test.close();
  });

  it('when a migration has not run yet, then it is not ready', async () => {
    const test = await testApp();
    await test.database.query(`DELETE FROM migrations WHERE name LIKE 'AddContactRoutes%'`);
    const ready = await test.client().get('/health/ready');
    expect([ready.status, ready.body.code]).toEqual([503, 'server.unavailable']);
    await test.close();
  });

  it('when the database is away, then it lives, is not ready, and says when to ask again', async () => {
    const test = await testApp();
    const { pool } = test.app.get(Database);
    await pool.end();
    expect((await test.client().get('/health/live')).status).toBe(200);
    const ready = await test.client().get('/health/ready');
    expect([ready.status, ready.headers['retry-after']]).toEqual([503, '5']);
    await test.close();
  });
});

describe('throttling', () => {
  it('when one address asks too often, then it has to wait, until the minute is over', async () => {
    const test = await testApp({ publicReadsPerMinute: 3 });
    await test.app.listen(0, '127.0.0.1');
    const { port } = test.app.getHttpServer().address() as AddressInfo;
    const ask = () => fetch(`http://127.0.0.1:${port}/api/v1/phases`);
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await ask()).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect(Number((await ask()).headers.get('retry-after'))).toBeLessThanOrEqual(60);
    test.clock.forward(1);
    expect((await ask()).status).toBe(200);
    await test.close();
  });

  it('when an address is written in another way, then it counts and is answered as the same', async () => {
    const test = await testApp({ publicReadsPerMinute: 1 });
    await test.app.listen(0, '127.0.0.1');
    const { port } = test.app.getHttpServer().address() as AddressInfo;
    const ask = (target: string) =>
      new Promise<IncomingMessage>((resolve, reject) => {
        get({ host: '127.0.0.1', port, path: target, agent: false }, resolve).on('error', reject);
      });
    const first = await ask('/%61pi/v1/phases');
    expect([first.statusCode, first.headers['api-version']]).toEqual([200, '1.0.0']);
    expect((await ask('http://elsewhere.example/api/v1/phases')).statusCode).toBe(429);
    await test.close();
  });

  it('when a proxy is not trusted, then what it says about the visitor does not count', async () => {
    const test = await testApp({ publicReadsPerMinute: 1 });
    await test.app.listen(0, '127.0.0.1');
    const { port } = test.app.getHttpServer().address() as AddressInfo;
    const ask = (address: string) =>
      fetch(`http://127.0.0.1:${port}/api/v1/phases`, { headers: { 'x-forwarded-for': address } });
    expect((await ask('203.0.113.1')).status).toBe(200);
    expect((await ask('203.0.113.2')).status).toBe(429);
    await test.close();
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('when the address is %s, then it counts as %s', (address, bucket) => {
    expect(clientBucket(address)).toBe(bucket);
  });
});

describe('the language of an answer', () => {
  it.each([
    [undefined, 'nl'],
    ['', 'nl'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['nl;q=0.4, en;q=0.6', 'en'],
    ['fr-FR, de;q=0.9', 'nl'],
    ['en;q=0', 'nl'],
    ['*', 'nl'],
  ] as const)('when %s is asked for, then it is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
