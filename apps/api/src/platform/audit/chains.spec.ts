import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { testApp, type TestApp } from '../testing/test-app.testing.js';
import { commitmentTo, hashOfEntry } from './hashes.js';
import { STORED_ENTRY, type StoredEntry } from './stored-entry.js';
import type { Belonging } from './stream.js';
import { record, Trail } from './trail.js';

interface Value {
  readonly name: string;
  readonly salt: Buffer;
  readonly value: string;
}

describe('the chains of the trail', () => {
  let test: TestApp;
  const ctx = () => ({
    requestId: uuidv7(),
    now: test.clock.now(),
    language: 'nl' as const,
    user: null,
  });
  const write = (...belongings: Belonging[]) =>
    test.app.get(Trail).write(ctx(), async (inside) => {
      for (const belonging of belongings) {
        const after = { name: 'Naïef 👪', hours: [1.5, null, true] };
        await record(inside, {
          action: 'try',
          subjectType: 'thing',
          subjectId: '1',
          after,
          ...belonging,
        });
      }
    });
  const entries = (stream: string) =>
    test.database.query<StoredEntry & pg.QueryResultRow>(
      `SELECT ${STORED_ENTRY} FROM trail_entries entry WHERE stream = $1 ORDER BY seq`,
      [stream],
    );

  beforeAll(async () => {
    test = await testApp();
  });
  afterAll(() => test.close());

  it('when lines are written, then each holds the hash of the one before, made as is written down', async () => {
    const coalitionId = uuidv7();
    for (let count = 0; count < 3; count += 1) await write({ coalitionId });
    const lines = await entries(`coalition:${coalitionId}`);

    expect(lines.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(lines.map(hashOfEntry)).toEqual(lines.map(({ hash }) => hash));
    expect(lines[0]?.previous).toEqual(Buffer.alloc(0));
    expect(lines.slice(1).map(({ previous }) => previous)).toEqual(
      lines.slice(0, 2).map(({ hash }) => hash),
    );
  });

  it('when a line is written, then it holds commitments, and the values stand apart with a salt each', async () => {
    const coalitionId = uuidv7();
    await write({ coalitionId });
    const [line] = await entries(`coalition:${coalitionId}`);
    const values = await test.database.query<Value>(
      'SELECT name, salt, value FROM trail_values WHERE entry_id = $1 ORDER BY name',
      [line?.id],
    );

    expect(values.map(({ name, value }) => [name, JSON.parse(value)])).toEqual([
      ['after.hours', [1.5, null, true]],
      ['after.name', 'Naïef 👪'],
    ]);
    expect(line?.commitments).toEqual(
      Object.fromEntries(
        values.map(({ name, salt, value }) => [name, commitmentTo(salt, name, value)]),
      ),
    );
    expect(values[0]?.salt).not.toEqual(values[1]?.salt);
    expect(JSON.stringify(line)).not.toContain('Naïef');
  });

  it('when something is of a coalition, an organisation or neither, then it has a chain of its own', async () => {
    const [coalitionId, organisationId] = [uuidv7(), uuidv7()];
    await write({ coalitionId, organisationId }, { organisationId }, {});
    expect(await entries(`coalition:${coalitionId}`)).toHaveLength(1);
    expect(await entries(`organisation:${organisationId}`)).toHaveLength(1);
    expect((await entries('nation')).at(-1)?.subjectType).toBe('thing');
  });

  it('when many write at once, over several streams and in any order, then none has a gap and none waits for ever', async () => {
    const [a, b, c] = [{ coalitionId: uuidv7() }, { coalitionId: uuidv7() }, {}];
    const before = (await entries('nation')).length;
    await Promise.all(
      Array.from({ length: 12 }, () => [write(a, b, c), write(c, b, a), write(b, a)]).flat(),
    );
    const lengths = new Map([
      [`coalition:${a.coalitionId}`, 36],
      [`coalition:${b.coalitionId}`, 36],
      ['nation', before + 24],
    ]);
    for (const [stream, length] of lengths) {
      const seqs = (await entries(stream)).map(({ seq }) => seq);
      expect(seqs).toEqual(Array.from({ length }, (_, place) => place + 1));
    }
  });

  it('when somebody holds a stream, then who writes in another does not wait, and who writes in it goes on after', async () => {
    const [held, free] = [uuidv7(), uuidv7()];
    const client = new pg.Client({ connectionString: test.database.applicationUrl });
    await client.connect();
    await client.query('BEGIN');
    const line = {
      stream: `coalition:${held}`,
      id: uuidv7(),
      at: test.clock.now(),
      requestId: 'request',
      actorRole: 'system',
      action: 'hold',
      subjectType: 'thing',
      subjectId: '1',
    };
    await client.query('SELECT append_to_trail($1)', [JSON.stringify([line])]);
    const waiting = write({ coalitionId: held });
    await write({ coalitionId: free });
    expect(await entries(`coalition:${free}`)).toHaveLength(1);
    expect(await entries(`coalition:${held}`)).toHaveLength(0);

    await client.query('COMMIT');
    await client.end();
    await waiting;
    const actions = (await entries(`coalition:${held}`)).map(({ action }) => action);
    expect(actions).toEqual(['hold', 'try']);
  });

  it('when a write is undone, then its place in the chain is taken by the next', async () => {
    const coalitionId = uuidv7();
    await write({ coalitionId });
    const broken = test.app.get(Trail).write(ctx(), async (inside) => {
      const subject = { subjectType: 'thing', subjectId: '1', coalitionId };
      await record(inside, { action: 'lose', ...subject });
      await inside.tx.query('SELECT append_to_trail($1)', ['[{"stream":"elders"}]']);
    });
    await expect(broken).rejects.toThrow('trail_heads_stream');
    await write({ coalitionId });
    const lines = await entries(`coalition:${coalitionId}`);
    expect(lines.map(({ seq, action }) => [seq, action])).toEqual([
      [1, 'try'],
      [2, 'try'],
    ]);
  });
});
