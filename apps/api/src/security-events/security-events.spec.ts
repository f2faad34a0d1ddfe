import { goodSecurityEvents } from '@zorgpaden/domain/security-events';
import type { SecurityEventView } from '@zorgpaden/domain/security-events/contract';
import { securityEventTexts } from '@zorgpaden/texts/nl/workspace-security-events';
import { codesWithStatus } from '../platform/http/problem-statuses.js';
import { isWatched } from '../platform/security-events/security-event.js';
import { SecurityEvents } from '../platform/security-events/security-events.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import { ADMINISTRATOR, givenUser, signIn } from '../users/user.testing.js';

describe('reading sign-ins and refusals', () => {
  let test: TestApp;
  let administrator: TestClient;
  let email: string;

  beforeEach(async () => {
    test = await testApp();
    test.clock.set('2026-11-03T16:50:00Z');
    email = await givenUser(test, ADMINISTRATOR);
    administrator = await signIn(test, email);
  });
  afterEach(() => test.close());

  async function read(query = ''): Promise<SecurityEventView[]> {
    await test.app.get(SecurityEvents).settled();
    const answer = await administrator.get(`/security-events${query}`);
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.body.items;
  }

  async function refuse(address: string): Promise<void> {
    const client = test.client();
    await client.get('/session');
    await client.post('/session', { email: address, password: 'iets dat niet klopt' });
    await test.app.get(SecurityEvents).settled();
  }

  it('when there are some, then they say who, what, when and how often, the last first', async () => {
    await refuse(email);
    test.clock.forward(5);
    await refuse(email);
    test.clock.forward(10);
    await refuse('vreemd@elders.example');

    const [unknown, refused, begun] = await read();
    expect(unknown).toMatchObject({ person: null, unknownAccount: true, count: 1 });
    expect(refused).toEqual({
      id: expect.any(String),
      code: 'session.refused',
      person: { id: expect.any(String), name: 'Trekker' },
      unknownAccount: false,
      source: unknown?.source,
      handler: 'POST /api/v1/session',
      firstAt: '2026-11-03T16:50:00.000Z',
      lastAt: '2026-11-03T16:55:00.000Z',
      count: 2,
    });
    expect(begun?.code).toBe('session.begun');
    expect(JSON.stringify(await read())).not.toContain('elders');
  });

  it('when one person, refusals or a period is asked for, then only those come', async () => {
    await refuse('vreemd@elders.example');
    const all = await read();
    const mine = all.find(({ person }) => person !== null)?.person?.id;
    expect((await read(`?person=${mine}`)).map(({ code }) => code)).toEqual(['session.begun']);
    expect((await read('?what=refusals')).map(({ code }) => code)).toEqual(['session.refused']);
    expect(await read('?from=2026-11-04')).toEqual([]);
    expect(await read('?from=2026-11-03&to=2026-11-03')).toHaveLength(all.length);
    expect(await read('?to=2026-11-02')).toEqual([]);
  });

  it('when there are more than fit, then there is a next page', async () => {
    await test.database.query(
      `INSERT INTO security_events (id, hour, code, source, handler, first_at, last_at)
       SELECT gen_random_uuid(), now(), 'session.forged', 'x' || n, 'POST /api/v1/x', now(), now()
       FROM generate_series(1, 60) n`,
    );
    const first = await administrator.get('/security-events?what=refusals');
    expect(first.body.items).toHaveLength(50);
    expect(first.body.links.next).toMatch(/security-events\?what=refusals&page=2$/);
    const second = await administrator.get('/security-events?what=refusals&page=2');
    expect(second.body.items).toHaveLength(10);
    expect(second.body.links.next).toBeUndefined();
  });

  it('when somebody else asks, then the policy says no', async () => {
    const client = await signIn(test, await givenUser(test));
    expect((await client.get('/security-events')).body.code).toBe('permission.role');
    expect((await test.client().get('/security-events')).status).toBe(401);
  });
});

describe('the words for sign-ins and refusals', () => {
  it.each([
    ...goodSecurityEvents,
    ...codesWithStatus.filter(isWatched),
    'permission.hidden',
    'second-factor.wrong-code',
  ])('%s has words on the screen', (code) => {
    expect(Object.keys(securityEventTexts.titles)).toContain(code);
  });
});
