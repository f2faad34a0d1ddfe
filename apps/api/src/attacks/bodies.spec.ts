import type { TestClient } from '../platform/testing/test-client.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  aRoute,
  givenMunicipalities,
  givenWorkspace,
  type Workspace,
} from '../publications/coalition.testing.js';

describe('a body that is made to break something', () => {
  let test: TestApp;
  let workspace: Workspace;
  let routes: string;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    workspace = await givenWorkspace(test);
    routes = `${workspace.path}/contact-routes`;
  });
  afterAll(() => test.close());

  /** JSON as it stands: a client's own library would leave out what matters here. */
  async function postRaw(client: TestClient, url: string, payload: string) {
    const answer = await test.app.inject({
      method: 'POST',
      url: `/api/v1${url}`,
      payload,
      headers: {
        'content-type': 'application/json',
        cookie: [...client.cookies].map((pair) => pair.join('=')).join('; '),
        'x-xsrf-token': client.cookies.get('XSRF-TOKEN') ?? '',
      },
    });
    return { status: answer.statusCode, body: answer.json() };
  }

  const complete = JSON.stringify(aRoute());
  const withField = (field: string) => complete.replace('{', `{${field},`);

  it.each([
    '"__proto__":{"isAdministrator":true}',
    '"\\u005f_proto__":{"isAdministrator":true}',
    '"constructor":{"prototype":{"isAdministrator":true}}',
    '"prototype":{"isAdministrator":true}',
    '"toString":"x"',
    '"hasOwnProperty":1',
  ])('when it holds %s, then it is refused, and nothing of it sticks', async (field) => {
    const { status } = await postRaw(workspace.lead, routes, withField(field));
    expect(status).toBe(400);
    expect(({} as Record<string, unknown>)['isAdministrator']).toBeUndefined();
  });

  it.each([
    '__proto__[a]=1',
    '__proto__=1',
    'constructor=1',
    'constructor[prototype][a]=1',
    'toString=1',
  ])('when the query is %s, then it is refused as any other that is not known', async (query) => {
    const { status, body } = await test.client().get(`/themes?${query}`);
    expect([status, body.errors?.[0]?.code]).toEqual([400, 'field.unknown']);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  it.each([
    ['arrays', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)],
    [
      'a field of arrays',
      complete.replace('"atHand":""', `"atHand":${'['.repeat(50_000)}${']'.repeat(50_000)}`),
    ],
  ])('when %s are nested without end, then it is refused', async (_, payload) => {
    expect((await postRaw(workspace.lead, routes, payload)).status).toBe(400);
    expect((await workspace.lead.get(routes)).status).toBe(200);
  });

  it.each(['1e309', '-1e309', '1e-400', '9007199254740993', '9'.repeat(400), '1.5', '-1', '"2"'])(
    'when a number is %s, then it is refused',
    async (number) => {
      const payload = complete.replace('"amount":2', `"amount":${number}`);
      expect(payload).not.toBe(complete);
      expect((await postRaw(workspace.lead, routes, payload)).status).toBe(400);
    },
  );

  it('when a field comes twice, then one value counts for all who read it: the last', async () => {
    const twice = `{"email":"a@b.nl","password":"x","email":"__proto__"}`;
    const client = test.client();
    await client.get('/session');
    expect((await postRaw(client, '/session', twice)).status).toBe(401);
  });

  it('when a text takes long to match, then the answer does not', async () => {
    const slow = `${'a'.repeat(60_000)}@${'b.'.repeat(30_000)}!`;
    const client = test.client();
    await client.get('/session');
    const { status } = await client.post('/session', { email: slow, password: slow });
    expect(status).toBe(400);
  });
});

describe('an address that is made to break something', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  });
  afterAll(() => test.close());

  it.each([
    '/finder?postcode=7607&postcode=7511',
    '/themes?query=a&query=b',
    '/municipalities?page=1&page=2',
    '/municipalities?page[]=1',
  ])('when a parameter comes twice (%s), then it is refused', async (url) => {
    expect((await test.client().get(url)).status).toBe(400);
  });

  it.each([
    '0x1',
    '1e0',
    '01',
    '+1',
    '1.0',
    '-1',
    '0',
    ' 1',
    '1%00',
    'Infinity',
    'NaN',
    '9'.repeat(30),
  ])('when the page is %s, then it is refused', async (page) => {
    const url = `/municipalities?page=${page.replace('+', '%2b').replace(' ', '%20')}`;
    expect((await test.client().get(url)).status).toBe(400);
  });

  it.each(['0x1', '1e0', '01', '1.0', '-1', '0', 'Infinity', '9'.repeat(30)])(
    'when the number of a publication is %s, then it is refused',
    async (number) => {
      const { path, lead } = await givenWorkspace(test);
      expect((await lead.get(`${path}/publications/${number}`)).status).toBe(400);
    },
  );

  it.each([
    "GM0141'--",
    'GM0141%00',
    '%2e%2e%2fsession',
    'GM0141;DROP TABLE users',
    '{"$ne":null}',
  ])('when the code is %s, then it is refused', async (code) => {
    const { status } = await test.client().get(`/municipalities/${encodeURI(code)}`);
    expect([400, 404]).toContain(status);
  });
});
