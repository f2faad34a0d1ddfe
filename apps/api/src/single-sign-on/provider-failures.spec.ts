import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { TestProvider } from './provider.testing.js';
import { arrive, goTo } from './single-sign-on.testing.js';

const SITE = 'http://localhost:3000';

describe('a provider that does not do what it should', () => {
  let test: TestApp;
  let provider: TestProvider;
  const begin = async () => {
    const client = test.client();
    await client.get('/session');
    return client.post('/session/providers/almelo/authorization', {});
  };

  beforeEach(async () => {
    provider = await new TestProvider('almelo', SITE).start();
    test = await testApp({ signInProviders: [provider.settings()] });
    test.clock.set(new Date().toISOString());
  }, 60_000);
  afterEach(async () => {
    await test.close();
    await provider.stop();
  });

  it('when it is down, then it is said so, and it works as soon as it is up again', async () => {
    await provider.stop();
    const answer = await begin();
    expect([answer.status, answer.body.code]).toEqual([503, 'single-sign-on.unavailable']);
    await provider.start();
    expect((await begin()).status).toBe(201);
  });

  it('when it is down after it was known, then somebody who comes back is told', async () => {
    const client = test.client();
    const answer = await goTo(provider, client);
    await provider.stop();
    const { status, body } = await arrive(provider, client, answer);
    expect([status, body.code]).toEqual([503, 'single-sign-on.unavailable']);
  });

  it.each<[string, string, number, string]>([
    ['no JSON', 'text/html', 200, '<h1>Onderhoud</h1>'],
    ['broken JSON', 'application/json', 200, '{"issuer":'],
    ['another issuer', 'application/json', 200, '{"issuer":"https://ander.example"}'],
    ['an error', 'application/json', 500, '{}'],
    ['a way to elsewhere', 'text/plain', 302, ''],
  ])('when it says %s of itself, then it is as good as down', async (_, type, status, text) => {
    provider.respond = (_request, response) => {
      response.writeHead(status, { 'content-type': type, location: 'https://ander.example' });
      response.end(text);
      return true;
    };
    const answer = await begin();
    expect([answer.status, answer.body.code]).toEqual([503, 'single-sign-on.unavailable']);
  });

  it('when it says nothing at all, then nobody waits for long', async () => {
    provider.respond = () => true;
    const answer = await begin();
    expect([answer.status, answer.body.code]).toEqual([503, 'single-sign-on.unavailable']);
  });

  it('when it gives no token, or one that nobody can read, then it is said so', async () => {
    for (const text of ['{}', '{"access_token":"x","token_type":"bearer","id_token":"x.y.z"}']) {
      provider.respond = undefined;
      const client = test.client();
      const answer = await goTo(provider, client);
      provider.respond = ({ url }, response) => {
        if (url !== '/token') return false;
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(text);
        return true;
      };
      expect((await arrive(provider, client, answer)).body.code).toMatch(
        /^single-sign-on\.(?:refused|unavailable)$/,
      );
    }
  });
});
