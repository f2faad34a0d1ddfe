import { ADMINISTRATOR, givenUser } from '../../users/user.testing.js';
import { Database } from '../db/database.js';
import { testApp, type TestApp } from '../testing/test-app.testing.js';
import { onCommit, record, Trail } from './trail.js';

describe('the trail', () => {
  let test: TestApp;
  let trail: Trail;
  const ctx = {
    requestId: 'request',
    now: new Date('2026-11-03T09:00:00Z'),
    language: 'nl',
    user: null,
  } as const;
  const change = { action: 'try', subjectType: 'thing', subjectId: '1' };
  const entries = () =>
    test.database.query(`SELECT action FROM audit_entries WHERE subject_type = 'thing'`);
  const region = `INSERT INTO regions (id, kind, name) VALUES (gen_random_uuid(), 'own', $1)`;
  const regions = () => test.database.query(`SELECT name FROM regions WHERE kind = 'own'`);

  beforeAll(async () => {
    test = await testApp();
    trail = test.app.get(Trail);
  });
  afterAll(() => test.close());

  it('when a write leaves no trace, then nothing of it is kept', async () => {
    const write = trail.write(ctx, (inside) => inside.tx.query(region, ['zonder spoor']));
    await expect(write).rejects.toThrow('left no trace');
    expect(await regions()).toEqual([]);
  });

  it('when a write fails after its trace, then neither is kept, and nobody is told', async () => {
    let told = false;
    const write = trail.write(ctx, async (inside) => {
      await inside.tx.query(region, ['half']);
      onCommit(inside, () => (told = true));
      await record(inside, change);
      throw new Error('broke');
    });
    await expect(write).rejects.toThrow('broke');
    expect([await regions(), await entries(), told]).toEqual([[], [], false]);
  });

  it('when a write succeeds, then it and its trace are there together, and who waits is told after', async () => {
    let seen: unknown;
    const looking: Promise<unknown>[] = [];
    await trail.write(ctx, async (inside) => {
      await inside.tx.query(region, ['heel']);
      await record(inside, change);
      onCommit(inside, () => looking.push(regions().then((rows) => (seen = rows))));
    });
    await Promise.all(looking);
    expect(seen).toEqual([{ name: 'heel' }]);
    expect(await entries()).toEqual([{ action: 'try' }]);
  });

  it.each([
    `UPDATE audit_entries SET action = 'other'`,
    'DELETE FROM audit_entries',
    ...['trail_entries', 'trail_values', 'trail_heads'].flatMap((table) => [
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
      `INSERT INTO ${table} SELECT * FROM ${table}`,
    ]),
    `UPDATE trail_entries SET action = 'other'`,
    `UPDATE trail_values SET value = '"other"'`,
    'UPDATE trail_heads SET seq = 0',
    `SELECT trail_netstring('a')`,
  ])('when the application tries %s, then the database refuses', async (statement) => {
    await expect(test.app.get(Database).query(statement)).rejects.toThrow('permission denied');
  });

  it('when an account is made, then the trail holds no password, name or address', async () => {
    const email = await givenUser(test, ADMINISTRATOR);
    const rows = await test.database.query(
      `SELECT entry.*, held.* FROM trail_entries entry
       LEFT JOIN trail_values held ON held.entry_id = entry.id WHERE subject_type = 'user'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${email}|argon2|Trekker`));
  });
});
