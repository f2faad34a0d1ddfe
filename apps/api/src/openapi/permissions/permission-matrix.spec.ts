import { refusalOf } from '@zorgpaden/domain/permissions';
import { testApp, type TestApp } from '../../platform/testing/test-app.testing.js';
import type { Answer, TestClient } from '../../platform/testing/test-client.testing.js';
import { signIn } from '../../users/user.testing.js';
import { type Handler, handlersOf } from '../handlers.testing.js';
import { givenCast, type Player } from './cast.testing.js';
import { type Attempt, requests, type Scene } from './requests.testing.js';
import { keepWorld, resetWorld } from './kept-world.testing.js';
import { givenWorld, type Subject, type World } from './world.testing.js';

type Outcome = 'allowed' | '401' | '403' | '404';

/** Every endpoint, for everybody, on a coalition and on the record of a municipality without one. */
describe('the permission matrix', () => {
  let test: TestApp;
  let world: World;
  let cast: readonly Player[];
  let handlers: readonly Handler[];
  let combinations = 0;

  beforeAll(async () => {
    test = await testApp();
    world = await givenWorld(test);
    cast = await givenCast(test, world);
    await keepWorld(test);
    handlers = handlersOf(test);
  }, 300_000);
  afterAll(async () => {
    process.stdout.write(
      `The permission matrix tried ${combinations} combinations: ${handlers.length} endpoints, ${cast.length} people, 2 coalitions.\n`,
    );
    await test.close();
  });

  it('knows how to try every endpoint that there is, and no other', () => {
    const known = handlers.map(nameOf).sort();
    expect(Object.keys(requests).sort()).toEqual(known);
  });

  it('tries every act that a handler names', () => {
    for (const handler of handlers.filter(({ permission }) => typeof permission !== 'string')) {
      const scene = sceneOf(world.subjects.formed, cast[0] as Player);
      const tried = attemptsOf(handler, scene).map(({ act }) => act);
      expect([nameOf(handler), tried]).toEqual([nameOf(handler), handler.permission]);
    }
  });

  it.each(Object.keys(requests).flatMap((name) => [`${name} | formed`, `${name} | none`]))(
    '%s',
    async (name) => {
      const [endpoint, state] = name.split(' | ') as [string, 'formed' | 'none'];
      const handler = handlers.find((one) => nameOf(one) === endpoint);
      if (handler === undefined) throw new Error(`There is no ${endpoint}.`);
      const expected: Record<string, Outcome> = {};
      const found: Record<string, string> = {};
      for (const player of cast) {
        const scene = sceneOf(world.subjects[state], player);
        for (const attempt of attemptsOf(handler, scene)) {
          const key = `${player.name}${attempt.act ? ` may ${attempt.act.join(' ')}` : ''}`;
          expected[key] = expectedOf(attempt, scene);
          found[key] = await outcomeOf(handler, attempt, scene, expected[key] === 'allowed');
          combinations += 1;
        }
      }
      expect(found).toEqual(expected);
    },
    300_000,
  );

  function sceneOf(subject: Subject, player: Player): Scene {
    return { test, world, subject, player };
  }

  async function outcomeOf(
    { method }: Handler,
    attempt: Attempt,
    { player }: Scene,
    mayBe: boolean,
  ): Promise<string> {
    if (mayBe) await attempt.prepare?.();
    const client = attempt.endsSession ? await anotherBrowser(player) : player.client;
    const answer = await send(client, method, attempt);
    if (method !== 'GET' && (mayBe || answer.status < 400)) await resetWorld(test);
    const isAllowed = answer.status < 300 || answer.status === attempt.answers;
    return isAllowed ? 'allowed' : wordsOf(answer);
  }

  async function anotherBrowser({ email }: Player): Promise<TestClient> {
    if (email !== null) return signIn(test, email);
    const client = test.client();
    await client.get('/session');
    return client;
  }
});

function nameOf({ method, path }: Handler): string {
  return `${method} ${path}`;
}

/** The attempts of an endpoint, each with the act that it is; none for what is for everyone. */
function attemptsOf({ method, path, permission }: Handler, scene: Scene): Attempt[] {
  const attempts = requests[`${method} ${path}`]?.(scene) ?? [];
  if (typeof permission === 'string') return [...attempts];
  const [first] = permission;
  return attempts.map((attempt) => (first === undefined ? attempt : { act: first, ...attempt }));
}

/** What the policy says, and nothing but the policy. */
function expectedOf({ act, thing }: Attempt, { player, subject, world }: Scene): Outcome {
  if (act === undefined) return 'allowed';
  if (player.actor === null) return '401';
  const ours = {
    coalitionId: subject.id,
    organisationId: world.organisations.own,
    personId: player.actor.id,
  };
  const refusal = refusalOf(player.actor, act, thing ?? ours);
  if (refusal === null) return 'allowed';
  return refusal.seen ? '403' : '404';
}

/** A refusal for another reason than the policy's is told in full: it fails the test. */
function wordsOf({ status, body, text }: Answer): string {
  const byPolicy = /^(?:permission\.|request\.not-found|session\.missing)/.test(body?.code ?? '');
  return byPolicy ? String(status) : `${status} ${text}`;
}

function send(client: TestClient, method: string, attempt: Attempt): Promise<Answer> {
  const { path, body, headers = {} } = attempt;
  switch (method) {
    case 'GET':
      return client.get(path, headers);
    case 'POST':
      return client.post(path, body, headers);
    case 'PUT':
      return client.put(path, body, headers);
    case 'PATCH':
      return client.patch(path, body, headers);
    case 'DELETE':
      return client.delete(path, headers);
    default:
      throw new Error(`The matrix cannot send ${method}.`);
  }
}
