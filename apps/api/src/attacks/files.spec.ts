import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { givenWebFolder, type WebFolder } from '../pages/web-folder.testing.js';
import { answersIn, sendRaw } from '../platform/testing/raw-http.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';

const secret = 'dit staat buiten de map';

describe('an attempt to read files that are not of the site', () => {
  let test: TestApp;
  let webFolder: WebFolder;

  beforeAll(async () => {
    webFolder = await givenWebFolder();
    await writeFile(join(webFolder.path, 'secret.txt'), secret);
    await writeFile(join(webFolder.path, 'browser', '.env'), secret);
    await writeFile(join(webFolder.path, 'browser', 'main-ABCDEF12.js.map'), secret);
    test = await testApp({ webFolder: webFolder.path });
    await test.app.listen(0, '127.0.0.1');
  }, 60_000);
  afterAll(async () => {
    await test.close();
    await webFolder.remove();
  });

  const outside = ['secret.txt', 'server/server.mjs'];
  const ways = [
    '../',
    '%2e%2e/',
    '%2e%2e%2f',
    '..%2f',
    '%252e%252e%252f',
    '..%5c',
    '..\\',
    '%2e%2e%5c',
    '....//',
    '..;/',
    '%c0%ae%c0%ae/',
    '%uff0e%uff0e/',
    './/../',
    'fonts/../../',
    'main-ABCDEF12.js/../../',
    'main-ABCDEF12.js%00/../../',
  ];
  const inside = [
    '/.env',
    '/%2eenv',
    '/main-ABCDEF12.js.map',
    '/main-ABCDEF12.js%00.map',
    '/index.csr.html',
    '/%69ndex.csr.html',
    '/INDEX.CSR.HTML',
    '/index.csr.html%00.js',
  ];

  it.each([...ways.flatMap((way) => outside.map((file) => `/${way}${file}`)), ...inside])(
    '%s gives nothing of it',
    async (path) => {
      // Over the line, since a client would tidy the address up.
      const text = await sendRaw(
        test,
        `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      );
      const [answer] = answersIn(text);
      expect(text).not.toMatch(/dit staat buiten|renderPage|scaffolding/);
      expect([400, 404]).toContain(answer?.status);
    },
  );

  it('the file that all of these go by is there', async () => {
    const answer = await test.app.inject({ method: 'GET', url: '/main-ABCDEF12.js' });
    expect(answer.statusCode).toBe(200);
  });
});
