import { once } from 'node:events';
import { answersIn, openLine, received, sendRaw } from '../testing/raw-http.testing.js';
import { testApp, type TestApp } from '../testing/test-app.testing.js';

describe('what cannot be read as HTTP', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await testApp();
    await test.app.listen(0, '127.0.0.1');
  });
  afterAll(() => test.close());

  it.each([
    ['is no HTTP', 'NONSENSE / HTTP/1.1', 400, 'request.malformed'],
    ['has a name of a header that is none', 'GET / HTTP/1.1\r\nA B: c', 400, 'request.malformed'],
    ['has no host', 'GET / HTTP/1.1\r\nConnection: close', 400, 'request.malformed'],
    ['has a NUL in a header', 'GET / HTTP/1.1\r\nHost: x\r\nA: \0', 400, 'request.malformed'],
    [
      'has headers without end',
      `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}`,
      431,
      'request.headers-too-large',
    ],
    [
      'has an address without end',
      `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x`,
      431,
      'request.headers-too-large',
    ],
  ])('when what is sent %s, then it is a problem', async (_, head, status, code) => {
    const [answer] = answersIn(await sendRaw(test, `${head}\r\n\r\n`));
    expect(answer?.status).toBe(status);
    expect(answer?.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'application/problem+json; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(JSON.parse(answer?.body ?? '')).toMatchObject({ status, code });
  });
});

describe('a client that is slow', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await testApp({ clientPatienceMs: 1000 });
    await test.app.listen(0, '127.0.0.1');
  });
  afterAll(() => test.close());

  it.each([
    ['the headers', 'GET / HTTP/1.1\r\nHost: x\r\nA: b'],
    [
      'the body',
      'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    ],
  ])('when %s never end, then the line is closed, and says why', async (_, beginning) => {
    const [answer] = answersIn(await sendRaw(test, beginning));
    expect([answer?.status, JSON.parse(answer?.body ?? '').code]).toEqual([
      408,
      'request.too-slow',
    ]);
  });

  it('when nothing is said at all, then the line is closed', async () => {
    expect(await received(await openLine(test))).toMatch(/^$|^HTTP\/1\.1 408 /);
  });

  it('when others are slow, then who is not gets an answer meanwhile', async () => {
    const slow = await Promise.all(Array.from({ length: 50 }, () => openLine(test)));
    for (const socket of slow) socket.write('GET / HTTP/1.1\r\nHost: x\r\nA: b');
    const ended = Promise.all(slow.map((socket) => received(socket)));
    const prompt = await openLine(test);
    prompt.write('GET /api/v1/phases HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    const [first] = await once(prompt, 'data');
    expect(first).toMatch(/^HTTP\/1\.1 200 OK/);
    await ended;
  });
});
