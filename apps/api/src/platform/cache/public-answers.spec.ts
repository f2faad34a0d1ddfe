import Fastify, { type FastifyInstance } from 'fastify';
import { brotliDecompressSync } from 'node:zlib';
import type { Answer } from './answer.js';
import { PublicAnswers } from './public-answers.js';
import type { ListenerState } from './revision-listener.js';

const noon = Date.parse('2026-11-03T12:00:00Z');
const address = '/api/v1/question';

let now: number;
let state: ListenerState;
let made: number;
let answers: PublicAnswers;
let fastify: FastifyInstance;
let make: () => Promise<Answer>;

beforeEach(() => {
  now = noon;
  state = 'listening';
  made = 0;
  answers = new PublicAnswers({ maxBytes: 1e6, now: () => now, listenerState: () => state });
  make = async () => {
    made += 1;
    return {
      status: 200,
      contentType: 'application/json; charset=utf-8',
      language: 'nl',
      body: JSON.stringify({ number: made, text: 'geldzorgen '.repeat(50) }),
      dependsOn: ['GM0141'],
      validUntil: noon + 60_000,
    };
  };
  fastify = Fastify();
  fastify.get(address, (request, reply) =>
    answers.send(request, reply, { address, language: 'nl', answer: () => make() }),
  );
});
afterEach(() => fastify.close());

const ask = (headers: Record<string, string> = {}) => fastify.inject({ url: address, headers });
const number = async () => (await ask()).json<{ number: number }>().number;

const away = Object.assign(new Error('connect ECONNREFUSED'), {
  code: 'ECONNREFUSED',
  syscall: 'connect',
});

describe('a public answer', () => {
  it('is made once, until it changes', async () => {
    expect([await number(), await number()]).toEqual([1, 1]);
    answers.changed('GM0363');
    expect(await number()).toBe(1);
    answers.changed('GM0141');
    expect(await number()).toBe(2);
  });

  it('is made once for all who ask at the same time', async () => {
    await Promise.all(Array.from({ length: 20 }, () => ask()));
    expect(made).toBe(1);
  });

  it('that was asked for before a change is no answer to who asks after it', async () => {
    let finish: () => void = () => undefined;
    const hold = new Promise<void>((resolve) => (finish = resolve));
    const usual = make;
    make = async () => {
      const answer = await usual();
      if (made === 1) await hold;
      return answer;
    };
    const early = number();
    await new Promise((resolve) => setImmediate(resolve));
    answers.changed('GM0141');
    expect(await number()).toBe(2);
    finish();
    expect(await early).toBe(1);
    expect(await number()).toBe(2);
  });

  it('is held by who has it: 304 and no body', async () => {
    const { headers } = await ask();
    expect(headers['cache-control']).toBe('public, no-cache');
    expect(headers['content-language']).toBe('nl');
    expect(headers.vary).toBe('Accept-Language, Accept-Encoding');
    const again = await ask({ 'if-none-match': String(headers.etag) });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
    expect(again.headers.etag).toBe(headers.etag);
    answers.changed('GM0141');
    expect((await ask({ 'if-none-match': String(headers.etag) })).statusCode).toBe(200);
  });

  it('comes in brotli, the same as without', async () => {
    const plain = await ask();
    const pressed = await ask({ 'accept-encoding': 'gzip, br' });
    expect(pressed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(pressed.rawPayload).toString()).toBe(plain.body);
    expect(pressed.rawPayload.length).toBeLessThan(plain.rawPayload.length);
  });

  it('is not trusted past its clock boundary', async () => {
    await number();
    now = noon + 60_000;
    expect(await number()).toBe(2);
  });
});

describe('when the line to the database', () => {
  it('is lost, everything is asked anew', async () => {
    await number();
    state = 'unsure';
    expect([await number(), await number()]).toEqual([2, 3]);
  });

  it('is lost because the database is away, what is held goes on', async () => {
    await number();
    state = 'away';
    make = () => Promise.reject(away);
    expect(await number()).toBe(1);
    now = noon + 60_000;
    expect((await ask()).statusCode).toBe(500);
  });

  it('broke and nobody knows it yet, what is held goes on as well', async () => {
    await number();
    state = 'unsure';
    make = () => Promise.reject(away);
    expect(await number()).toBe(1);
  });

  it('works and the question is refused, nothing that is held hides it', async () => {
    await number();
    state = 'unsure';
    make = () => Promise.reject(new Error('refused'));
    expect((await ask()).statusCode).toBe(500);
  });
});
