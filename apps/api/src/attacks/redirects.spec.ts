import { givenWebFolder, type WebFolder } from '../pages/web-folder.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { loadReferenceData } from '../reference-data/index.js';

const site = 'http://localhost:3000';

describe('an attempt to send visitors elsewhere under our name', () => {
  let test: TestApp;
  let webFolder: WebFolder;

  beforeAll(async () => {
    webFolder = await givenWebFolder();
    test = await testApp({ webFolder: webFolder.path });
    await loadReferenceData(test.app);
  }, 60_000);
  afterAll(async () => {
    await test.close();
    await webFolder.remove();
  });

  it.each([
    '//elders.example/',
    '///elders.example/',
    '/\\elders.example/',
    '/%5celders.example/',
    '/%2f%2felders.example/',
    '/en//elders.example/',
    '/.//elders.example/',
    '/@elders.example/',
    'https://elders.example/over/',
    '/gemeente/GM0141-almelo/?a=//elders.example',
    '/gemeente/GM0141?terug=https://elders.example',
    '/gemeente/GM0141-@elders.example',
    '/?plaats=7607&naar=https://elders.example',
    '/aanmelden?terug=https://elders.example',
  ])('when %s is asked for, then people stay here', async (url) => {
    const { headers } = await test.app.inject({
      method: 'GET',
      url,
      headers: { host: 'elders.example', 'x-forwarded-host': 'elders.example' },
    });
    const { location } = headers;
    if (location !== undefined) expect(new URL(String(location)).origin).toBe(site);
  });

  it.each(['/', '/sitemap.xml', '/robots.txt', '/api/v1/municipalities', '/api/v1/openapi.json'])(
    'when the host is a false one, then %s does not name it',
    async (url) => {
      const headers = { host: 'elders.example', 'x-forwarded-host': 'elders.example' };
      const answer = await test.app.inject({ method: 'GET', url, headers });
      expect(answer.statusCode).toBe(200);
      expect(JSON.stringify(answer.headers) + answer.body).not.toContain('elders.example');
    },
  );
});
