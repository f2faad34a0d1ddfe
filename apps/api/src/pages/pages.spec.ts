import { createHash } from 'node:crypto';
import { brotliDecompressSync } from 'node:zlib';
import { givenPublishedRoute } from '../finder/published-route.testing.js';
import { plainPages } from './page-address.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { loadReferenceData } from '../reference-data/index.js';
import { givenWebFolder, sheet, type WebFolder } from './web-folder.testing.js';

let api: TestApp;
let webFolder: WebFolder;

beforeAll(async () => {
  webFolder = await givenWebFolder();
  api = await testApp({ webFolder: webFolder.path });
  await loadReferenceData(api.app);
  // The database tells of that load as well, and then everything is made again.
  await new Promise((resolve) => setTimeout(resolve, 200));
}, 60_000);
afterAll(async () => {
  await api.close();
  await webFolder.remove();
});

const get = (url: string, headers: Record<string, string> = {}) =>
  api.app.inject({ method: 'GET', url, headers });

describe('the API beside them', () => {
  it('refuses a body that cannot be read with a problem', async () => {
    const headers = { 'content-type': 'application/json' };
    const url = '/api/v1/session';
    const answer = await api.app.inject({ method: 'POST', url, headers, payload: '{"a' });
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.json()).toMatchObject({ status: 400, code: 'request.malformed' });
  });
});

describe('the pages of the site', () => {
  it('are rendered once for everybody, with or without a session, whatever the host is called', async () => {
    const first = await get('/?postcode=7607');
    expect(first.statusCode).toBe(200);
    expect(first.body).toContain('Gemeente Almelo, algemeen nummer');
    const others = await Promise.all([
      get('/?postcode=7607', { cookie: 'session=abc; XSRF-TOKEN=def' }),
      get('/?postcode=7607', { host: 'elsewhere.example' }),
      get('/?postcode=7607', { 'accept-language': 'en' }),
      get('/?utm_source=mail&postcode=7607'),
    ]);
    for (const other of others) {
      expect(other.body).toBe(first.body);
      expect(other.headers['set-cookie']).toBeUndefined();
    }
    expect(first.headers).toMatchObject({
      'cache-control': 'public, no-cache',
      'content-language': 'nl',
      vary: 'Accept-Encoding',
    });
  });

  it('answer 304 to who has them, and come in brotli', async () => {
    const page = await get('/?postcode=7607', { 'accept-encoding': 'br' });
    expect(page.headers['content-encoding'] ?? 'identity').toMatch(/br|identity/);
    const again = await get('/?postcode=7607', { 'if-none-match': String(page.headers.etag) });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
  });

  it('are made again when something was published, and at a clock boundary', async () => {
    const before = (await get('/?postcode=7607')).body;
    await givenPublishedRoute(api.database);
    await expectSoon(async () => (await get('/?postcode=7607')).body.includes('Team schulden'));
    const after = (await get('/?postcode=7607')).body;
    expect(after).not.toBe(before);
    api.clock.forward(24 * 60);
    expect((await get('/?postcode=7607')).body).not.toBe(after);
  });

  it('speak English under /en', async () => {
    const page = await get('/en?postcode=7607');
    expect(page.body).toContain('Municipality of Almelo');
    expect(page.headers['content-language']).toBe('en');
  });

  it('carry a policy in which no script runs but files of the site, also not one that got into a page', async () => {
    const { body, headers } = await get('/');
    expect(body).toContain('<script>start()</script>');
    const policy = String(headers['content-security-policy']);
    expect(policy.split('; ')).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('hold their own style sheet, and leave a link to any other', async () => {
    const { body, headers } = await get('/');
    expect(body).toContain(`<style>${sheet}</style><link rel="stylesheet" href="elsewhere.css">`);
    const hash = createHash('sha256').update(sheet).digest('base64');
    expect(headers['content-security-policy']).toContain(`'sha256-${hash}'`);
  });

  it('let their scripts wait for what is painted first', async () => {
    const { body } = await get('/');
    expect(body).toContain('<link rel="modulepreload" fetchpriority="low" href="a.js">');
    expect(body).toContain('<script fetchpriority="low" src="main.js" type="module"></script>');
  });

  it.each([
    ['/gemeente/GM0141', 301, '/gemeente/GM0141-almelo'],
    ['/gemeente/GM0141-enschede', 301, '/gemeente/GM0141-almelo'],
    ['/en/gemeente/gm0141-almelo', 301, '/en/gemeente/GM0141-almelo'],
    ['/gemeente/GM0457-weesp', 301, '/gemeente/GM0363-amsterdam'],
    ['/gemeente/GM0788-haaren', 302, '/?gemeente=GM0788'],
    ['/en/', 301, '/en'],
    ['/?plaats=7607', 302, '/?postcode=7607'],
  ])('%s: %i to %s', async (url, status, location) => {
    const answer = await get(url, { host: 'elsewhere.example' });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers.location).toBe(`http://localhost:3000${location}`);
  });

  it('that do not exist are one page, rendered once', async () => {
    const answers = await Promise.all(
      ['/nergens', '/a/b/c?d=e', '/gemeente/GM9999-niets', '/gemeente/GM0000-x'].map((url) =>
        get(url),
      ),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404]);
    const [nothing, deeper, unknown, another] = answers.map(({ body }) => body);
    expect(nothing).toContain('no page');
    expect(unknown).toContain('no municipality');
    expect([deeper, another]).toEqual([nothing, unknown]);
  });

  it('behind sign-in are for one visit', async () => {
    const [one, other] = [await get('/aanmelden'), await get('/aanmelden')];
    expect(one.headers['cache-control']).toBe('no-store');
    const nonce = /ngCspNonce="([^"]+)"/.exec(one.body)?.[1];
    const policy = String(one.headers['content-security-policy']).split('; ');
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContainEqual(
      expect.stringMatching(new RegExp(`^style-src 'self' 'nonce-${nonce}'`)),
    );
    expect(other.body).not.toBe(one.body);
  });

  it('leave what is not a page to the API', async () => {
    const answer = await get('/api/v1/nothing');
    expect(answer.statusCode).toBe(404);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'api-version': '1.0.0',
    });
  });

  it('leave refusals of the API as they are, also those before the framework', async () => {
    const answer = await get('/api/v1/finder?postcode=1000');
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });
});

describe('files', () => {
  it('that are named after their content are kept for good, and come compressed', async () => {
    const file = await get('/main-ABCDEF12.js', { 'accept-encoding': 'br' });
    expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(file.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(file.rawPayload).toString()).toBe('start()'.repeat(100));
    expect((await get('/main-ABCDEF12.js')).body).toBe('start()'.repeat(100));
  });

  it('that the renderer needs are no pages', async () => {
    expect((await get('/index.csr.html')).statusCode).toBe(404);
  });

  it('sitemap.xml names every municipality in both languages, but no examples', async () => {
    const { body, headers } = await get('/sitemap.xml');
    expect(headers['content-type']).toContain('xml');
    expect(body).toContain('<loc>http://localhost:3000/en/gemeente/GM0363-amsterdam</loc>');
    expect(body.match(/<url>/g)).toHaveLength(2 * (1 + plainPages.length + 342));
    const [{ id } = { id: '' }] = await api.database.query<{ id: string }>(
      `INSERT INTO coalitions (id, name, level, demonstration, created_at)
       VALUES ('019a0000-0000-7000-8000-000000000001', 'Voorbeeld', 'local', true, now())
       RETURNING id`,
    );
    await api.database.query(
      `INSERT INTO coalition_municipalities (coalition_id, municipality_code, period)
       VALUES ($1, 'GM0363', '[2026-01-01,)')`,
      [id],
    );
    await api.database.query(`SELECT pg_notify('municipality_revised', 'GM0363')`);
    await expectSoon(async () => !(await get('/sitemap.xml')).body.includes('GM0363'));
  });

  it('security.txt names a contact, for as long as the text is young', async () => {
    const at = '/.well-known/security.txt';
    const { body, headers } = await get(at);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body.split('\n')).toEqual([
      'Contact: http://localhost:3000/over',
      expect.stringMatching(/^Expires: /),
      'Preferred-Languages: nl, en',
      `Canonical: http://localhost:3000${at}`,
      'Policy: http://localhost:3000/over',
      '',
    ]);
    const days = (Date.parse(fieldOf(body, 'Expires')) - api.clock.now().getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(90);
    expect(days).toBeLessThan(92);
    api.clock.forward(24 * 60);
    expect(fieldOf((await get(at)).body, 'Expires')).not.toBe(fieldOf(body, 'Expires'));
  });

  it('security.txt names the contact that was configured', async () => {
    const known = await testApp({ securityContact: 'mailto:veilig@voorbeeld.example' });
    const url = '/.well-known/security.txt';
    const { body } = await known.app.inject({ method: 'GET', url });
    expect(fieldOf(body, 'Contact')).toBe('mailto:veilig@voorbeeld.example');
    await known.close();
  });

  it('robots.txt says where it is', async () => {
    expect((await get('/robots.txt')).body).toContain('Sitemap: http://localhost:3000/sitemap.xml');
  });
});

function fieldOf(text: string, name: string): string {
  return new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? '';
}

/** What another process published shows within a second. */
async function expectSoon(holds: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 1000;
  while (!(await holds())) {
    if (Date.now() > until) throw new Error('It did not show within a second.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

it('who asks for pages too often has to wait, and files are not counted', async () => {
  const busy = await testApp({ webFolder: webFolder.path, publicReadsPerMinute: 2 });
  await busy.app.listen(0, '127.0.0.1');
  const ask = async (path: string) => (await fetch((await busy.app.getUrl()) + path)).status;
  expect([await ask('/'), await ask('/?x=1'), await ask('/')]).toEqual([200, 200, 429]);
  expect(await ask('/main-ABCDEF12.js')).toBe(200);
  expect(await ask('/api/v1/phases')).toBe(200);
  await busy.close();
});
