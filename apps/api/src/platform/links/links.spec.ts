import { v7 as uuidv7 } from 'uuid';
import { record, Trail, type WriteContext } from '../audit/trail.js';
import { Jobs } from '../jobs/index.js';
import { testApp, type TestApp } from '../testing/test-app.testing.js';
import { Links } from './links.js';

const invite = { name: 'invite', validForMinutes: 60 };
const reset = { name: 'reset', validForMinutes: 60 };

describe('links that work once', () => {
  let test: TestApp;
  let links: Links;
  const subject = uuidv7();

  beforeAll(async () => {
    test = await testApp();
    links = test.app.get(Links);
  });
  afterAll(() => test.close());

  function write<Result>(work: (ctx: WriteContext) => Promise<Result>): Promise<Result> {
    const ctx = { requestId: 'r', now: test.clock.now(), language: 'nl', user: null } as const;
    return test.app.get(Trail).write(ctx, async (inside) => {
      await record(inside, { action: 'try', subjectType: 'thing', subjectId: '1' });
      return work(inside);
    });
  }
  const issue = () => write((ctx) => links.issue(ctx, invite, subject));
  const use = (token: string, purpose = invite) => write((ctx) => links.use(ctx, purpose, token));

  it('when one is made, then its token is 32 random bytes, and the database holds a hash only', async () => {
    const { token } = await issue();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect((await issue()).token).not.toBe(token);
    const rows = await test.database.query('SELECT single_use_links::text FROM single_use_links');
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
  });

  it('when it is used, then it says whom it is about, once', async () => {
    const { token } = await issue();
    expect(await links.find(test.clock.now(), invite, token)).toBe(subject);
    expect(await use(token)).toBe(subject);
    expect(await links.find(test.clock.now(), invite, token)).toBeUndefined();
    await expect(use(token)).rejects.toThrow('link.ended');
  });

  it('when two use it at once, then one of them does', async () => {
    const { token } = await issue();
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => use(token)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('when what it was used for fails, then it still works', async () => {
    const { token } = await issue();
    const failing = write(async (ctx) => {
      await links.use(ctx, invite, token);
      throw new Error('broke');
    });
    await expect(failing).rejects.toThrow('broke');
    expect(await use(token)).toBe(subject);
  });

  it('when it is of another purpose, or nobody made it, then it does nothing', async () => {
    const { token } = await issue();
    await expect(use(token, reset)).rejects.toThrow('link.ended');
    await expect(use(token.slice(1))).rejects.toThrow('link.ended');
    await expect(use('')).rejects.toThrow('link.ended');
    expect(await use(token)).toBe(subject);
  });

  it('when its time is over, then it has ended, and is taken away', async () => {
    const { token, expiresAt } = await issue();
    test.clock.set(new Date(expiresAt.getTime() - 1).toISOString());
    expect(await links.find(test.clock.now(), invite, token)).toBe(subject);
    test.clock.set(expiresAt.toISOString());
    await expect(use(token)).rejects.toThrow('link.ended');
    await test.app.get(Jobs).runNow('link-cleanup');
    expect(await test.database.query('SELECT 1 FROM single_use_links')).toEqual([]);
  });

  it('when all of somebody are ended, then those of others still work', async () => {
    const [mine, theirs] = [
      await issue(),
      await write((ctx) => links.issue(ctx, invite, uuidv7())),
    ];
    await write((ctx) => links.endAll(ctx, invite, subject));
    await expect(use(mine.token)).rejects.toThrow('link.ended');
    expect(await use(theirs.token)).not.toBe(subject);
  });
});
