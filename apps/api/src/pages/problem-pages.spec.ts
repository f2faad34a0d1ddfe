import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { givenWebFolder, type WebFolder } from './web-folder.testing.js';

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('what goes wrong at an address of the site', () => {
  let test: TestApp;
  let webFolder: WebFolder;

  beforeAll(async () => {
    webFolder = await givenWebFolder();
    test = await testApp({ webFolder: webFolder.path });
  }, 60_000);
  afterAll(async () => {
    await test.close();
    await webFolder.remove();
  });

  it.each([
    ['GET', '/%', 400, 'nl'],
    ['GET', '/%ff', 400, 'nl'],
    ['GET', '/en/%', 400, 'en'],
    ['GET', '/?thema=%', 400, 'nl'],
    ['GET', '/en?thema=%c3%28', 400, 'en'],
    ['POST', '/', 405, 'nl'],
    ['PUT', '/en/over', 405, 'en'],
  ] as const)('%s %s: a page that says so (%i, %s)', async (method, url, status, language) => {
    const { statusCode, headers, body } = await test.app.inject({ method, url, headers: browser });
    expect(statusCode).toBe(status);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-language': language,
      'content-type': 'text/html; charset=utf-8',
      'referrer-policy': 'same-origin',
    });
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^ ]+'; base-uri 'none'/,
    );
    expect(body).toContain(`<html lang="${language}">`);
    expect(body).toContain('href="tel:112"');
    expect(body).toContain(`<a href="${language === 'en' ? '/en' : '/'}">`);
  });

  it.each(['/%', '/?thema=%', '/api/v1/finder?theme=%', '/api/v1/%ff', '/api/v1/%'])(
    'when a program asks for %s, then it gets the problem',
    async (url) => {
      const { statusCode, headers } = await test.app.inject({ method: 'GET', url });
      expect([statusCode, headers['content-type']]).toEqual([
        400,
        'application/problem+json; charset=utf-8',
      ]);
    },
  );

  it('when a browser asks the API, then that answers as it always does', async () => {
    const url = '/api/v1/nergens';
    const answer = await test.app.inject({ method: 'GET', url, headers: browser });
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const)(
    'when the method is %s, then a page says which it has',
    async (method) => {
      const { statusCode, headers } = await test.app.inject({ method, url: '/' });
      expect([statusCode, headers.allow]).toEqual([405, 'GET, HEAD']);
    },
  );
});
