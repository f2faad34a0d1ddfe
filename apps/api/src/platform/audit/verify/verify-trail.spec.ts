import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testApp, type TestApp } from '../../testing/test-app.testing.js';
import { eraseFromTrail } from '../erase.js';
import { SealFile } from '../seals/seal-file.js';
import { Sealing, type SealSettings } from '../seals/sealing.js';
import { record, Trail } from '../trail.js';
import { workForADay } from './a-day.testing.js';
import type { Finding, Verification } from './finding.js';
import { verifyTrail } from './verify-trail.js';

describe('the trail of a whole day with eight writers at once', () => {
  let test: TestApp;
  let settings: SealSettings;
  let stream: string;
  let seals: string;
  const owner = (statement: string) => test.database.query(statement);
  const seal = () => test.app.get(Sealing).seal(settings, test.clock.now());
  const ctx = () =>
    ({ requestId: 'r', now: test.clock.now(), language: 'nl', user: null }) as const;
  async function verify(): Promise<{ found: Finding[]; summary: Verification }> {
    const found: Finding[] = [];
    const summary = await verifyTrail(test.app, settings, (finding) => found.push(finding));
    return { found, summary };
  }
  /** What is found after something was done to the database or the seals, which is then put back. */
  async function foundAfter(...statements: string[]): Promise<Finding[]> {
    const tables = [
      'trail_heads',
      'trail_entries',
      'trail_values',
      'trail_seals',
      'trail_sealed_heads',
    ];
    // Who owns the tables can take away what keeps them right as well.
    await owner('ALTER TABLE trail_values DROP CONSTRAINT IF EXISTS trail_values_entry');
    await owner('ALTER TABLE trail_sealed_heads DROP CONSTRAINT IF EXISTS trail_sealed_heads_seal');
    for (const table of tables) await owner(`CREATE TABLE kept_${table} AS TABLE ${table}`);
    const file = await readFile(seals, 'utf8');
    try {
      for (const statement of statements) await owner(statement);
      return (await verify()).found;
    } finally {
      for (const table of tables) {
        await owner(`DELETE FROM ${table}`);
        await owner(`INSERT INTO ${table} TABLE kept_${table}`);
        await owner(`DROP TABLE kept_${table}`);
      }
      await writeFile(seals, file);
    }
  }
  const line = (seq: number) => `stream = '${stream}' AND seq = ${seq}`;
  const lineId = (seq: number) => `(SELECT id FROM trail_entries WHERE ${line(seq)})`;
  const length = async () =>
    (await owner(`SELECT seq::int AS seq FROM trail_heads WHERE stream = '${stream}'`))[0]?.[
      'seq'
    ] as number;

  beforeAll(async () => {
    test = await testApp();
    const folder = await mkdtemp(join(tmpdir(), 'zorgpaden-verify-'));
    settings = { key: Buffer.alloc(32, 9), folder };
    seals = new SealFile(folder).path;
    stream = `coalition:${await workForADay(test, seal)}`;
  }, 120_000);
  afterAll(async () => {
    await test.close();
    await rm(settings.folder, { recursive: true });
  });

  it('when nobody touched it, then it verifies', async () => {
    const { found, summary } = await verify();
    expect(found).toEqual([]);
    expect(summary).toMatchObject({
      streams: 5,
      seals: 5,
      erased: 0,
      findings: 0,
      sealedUntil: test.clock.now().toISOString(),
    });
    expect(summary.entries).toBeGreaterThan(250);
  });

  it.each([
    ['action', `action = 'publisH'`],
    ['moment', `at = at + interval '1 microsecond'`],
    ['role', `actor_role = 'administrator'`],
    ['request', `request_id = request_id || ' '`],
    ['subject', `subject_id = '-'`],
    ['commitment', `commitments = commitments || '{"actor":"00"}'`],
    ['list of commitments', `commitments = 'null'`],
    ['hash', `hash = set_byte(hash, 0, 255 - get_byte(hash, 0))`],
    ['link', `previous = set_byte(previous, 31, 255 - get_byte(previous, 31))`],
  ])('when the %s of a line is changed, then that line is named', async (_, change) => {
    const found = await foundAfter(`UPDATE trail_entries SET ${change} WHERE ${line(7)}`);
    expect(found).toContainEqual({ kind: 'entry-changed', stream, seq: 7 });
  });

  it.each([
    [`value = replace(value, 'e', 'f')`, 'after.team'],
    ['salt = set_byte(salt, 0, 255 - get_byte(salt, 0))', 'after.team'],
    [`value = '"01900000-0000-7000-8000-000000000001"'`, 'actor'],
    [`value = 'geen json'`, 'actor'],
  ])('when %s of %s, then that value is named', async (change, name) => {
    const [{ seq = 0 } = {}] = await owner(
      `SELECT entry.seq::int AS seq FROM trail_entries entry JOIN trail_values held
       ON held.entry_id = entry.id AND held.name = '${name}' WHERE stream = '${stream}' LIMIT 1`,
    );
    const found = await foundAfter(
      `UPDATE trail_values SET ${change} WHERE name = '${name}' AND entry_id = ${lineId(seq)}`,
    );
    expect(found).toEqual([{ kind: 'value-changed', stream, seq, name }]);
  });

  it('when a value is taken away or added without a line that says so, then it is named', async () => {
    const taken = `DELETE FROM trail_values WHERE name = 'actor' AND entry_id = ${lineId(7)}`;
    expect(await foundAfter(taken)).toEqual([
      { kind: 'value-missing', stream, seq: 7, name: 'actor' },
    ]);
    const added = `INSERT INTO trail_values VALUES (${lineId(7)}, 'after.extra', '', '1')`;
    expect(await foundAfter(added)).toEqual([
      { kind: 'value-added', stream, seq: 7, name: 'after.extra' },
    ]);
  });

  it('when a line is removed, then it is named', async () => {
    const found = await foundAfter(
      `DELETE FROM trail_values WHERE entry_id = ${lineId(5)}`,
      `DELETE FROM trail_entries WHERE ${line(5)}`,
    );
    expect(found).toEqual([{ kind: 'entries-missing', stream, from: 5, to: 5 }]);
  });

  it('when a line is removed and those after it are numbered anew, then that is seen', async () => {
    const last = await length();
    const found = await foundAfter(
      `DELETE FROM trail_entries WHERE ${line(5)}`,
      ...Array.from({ length: last - 5 }, (_, place) => place + 6).map(
        (seq) => `UPDATE trail_entries SET seq = ${seq - 1} WHERE ${line(seq)}`,
      ),
    );
    expect(found.slice(0, 2)).toEqual([
      { kind: 'entry-moved', stream, seq: 5, was: 6 },
      { kind: 'entry-moved', stream, seq: 6, was: 7 },
    ]);
    expect(found).toContainEqual({ kind: 'tail-missing', stream, from: last, to: last });
  });

  it('when two lines change places, then both are named with the number they had', async () => {
    const swap = `UPDATE trail_entries SET seq = 1000000 WHERE ${line(4)}`;
    const found = await foundAfter(
      swap,
      `UPDATE trail_entries SET seq = 4 WHERE ${line(9)}`,
      `UPDATE trail_entries SET seq = 9 WHERE ${line(1_000_000)}`,
    );
    expect(found).toEqual([
      { kind: 'entry-moved', stream, seq: 4, was: 9 },
      { kind: 'entry-moved', stream, seq: 9, was: 4 },
    ]);
  });

  it('when the tail is cut off, then it is named, also when the end was moved along', async () => {
    const last = await length();
    const cut = `DELETE FROM trail_entries WHERE stream = '${stream}' AND seq > ${last - 3}`;
    expect(await foundAfter(cut)).toContainEqual({
      kind: 'tail-missing',
      stream,
      from: last - 2,
      to: last,
    });

    const found = await foundAfter(
      cut,
      `UPDATE trail_heads SET seq = ${last - 3},
         hash = (SELECT hash FROM trail_entries WHERE ${line(last - 3)}) WHERE stream = '${stream}'`,
    );
    expect(found).toContainEqual({ kind: 'sealed-entry-missing', stream, seq: last, number: 5 });
  });

  it('when a whole stream is gone, then it is named', async () => {
    const found = await foundAfter(
      `DELETE FROM trail_entries WHERE stream = '${stream}'`,
      `DELETE FROM trail_heads WHERE stream = '${stream}'`,
    );
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['sealed-entry-missing']));
  });

  it('when somebody with every right makes a stream anew, then the seals say so', async () => {
    const lines = `(SELECT jsonb_agg(jsonb_build_object('stream', stream, 'id', gen_random_uuid(),
      'at', at, 'requestId', request_id, 'actorRole', actor_role, 'action', action,
      'subjectType', subject_type, 'subjectId', subject_id) ORDER BY seq)
      FROM kept_trail_entries WHERE stream = '${stream}')`;
    const found = await foundAfter(
      `DELETE FROM trail_entries WHERE stream = '${stream}'`,
      `DELETE FROM trail_values WHERE entry_id NOT IN (SELECT id FROM trail_entries)`,
      `DELETE FROM trail_heads WHERE stream = '${stream}'`,
      `SELECT append_to_trail(${lines})`,
    );
    expect(found).toHaveLength(5);
    expect(found.at(-1)).toEqual({
      kind: 'sealed-entry-changed',
      stream,
      seq: await length(),
      number: 5,
    });
  });

  it('when a seal is removed, from the database, the file or both, then it is named', async () => {
    const gone = 'DELETE FROM trail_seals WHERE number = 3';
    expect(await foundAfter(gone)).toEqual([
      { kind: 'seals-missing', place: 'database', from: 3, to: 3 },
    ]);
    const lines = (await readFile(seals, 'utf8')).split('\n');
    await writeFile(seals, lines.filter((_, place) => place !== 2).join('\n'));
    expect(await foundAfter()).toEqual([{ kind: 'seals-missing', place: 'file', from: 3, to: 3 }]);
    expect(await foundAfter(gone)).toEqual([
      { kind: 'seals-missing', place: 'database', from: 3, to: 3 },
      { kind: 'seals-missing', place: 'file', from: 3, to: 3 },
    ]);
    await writeFile(seals, lines.slice(0, 4).join('\n'));
    expect(await foundAfter()).toEqual([{ kind: 'seals-missing', place: 'file', from: 5, to: 5 }]);
    await writeFile(seals, lines.join('\n'));
  });

  it('when a seal is changed, made with another key, or no seal at all, then it is named', async () => {
    const changed = `UPDATE trail_seals SET line = replace(line, 'nation', 'natioN') WHERE number = 1`;
    expect(await foundAfter(changed)).toEqual([
      { kind: 'seals-differ', number: 1 },
      { kind: 'seal-changed', number: 1, place: 'database' },
    ]);
    const text = await readFile(seals, 'utf8');
    await writeFile(seals, text.replace('"number":2', '"number":x'));
    expect(await foundAfter()).toEqual([
      { kind: 'seal-unreadable', place: 'file', line: 2 },
      { kind: 'seals-missing', place: 'file', from: 2, to: 2 },
    ]);
    await writeFile(seals, text);

    const found: Finding[] = [];
    await verifyTrail(test.app, { ...settings, key: Buffer.alloc(32, 1) }, (one) =>
      found.push(one),
    );
    expect(found).toEqual(
      [1, 2, 3, 4, 5].map((number) => ({ kind: 'seal-other-key', number, place: 'database' })),
    );
  });

  it('when an older database is put back, then the file of seals tells', async () => {
    const found = await foundAfter(
      `DELETE FROM trail_sealed_heads WHERE seal > 3`,
      `DELETE FROM trail_seals WHERE number > 3`,
      `DELETE FROM trail_entries WHERE at > '2026-11-03T10:30:00Z'`,
      `DELETE FROM trail_values WHERE entry_id NOT IN (SELECT id FROM trail_entries)`,
      `UPDATE trail_heads head SET (seq, hash) = (SELECT seq, hash FROM trail_entries entry
         WHERE entry.stream = head.stream ORDER BY seq DESC LIMIT 1)`,
    );
    expect(found.filter(({ kind }) => kind !== 'sealed-entry-missing')).toEqual([
      { kind: 'database-older', from: 4, to: 5 },
    ]);
    expect(found.filter(({ kind }) => kind === 'sealed-entry-missing')).toHaveLength(8);
  });

  it('when nothing more is done to it, then it verifies as before', async () => {
    expect((await verify()).found).toEqual([]);
  });

  it('when a person is erased from it, then it still verifies, and says how much was erased', async () => {
    const rows = await test.database.query<{ entryId: string; value: string }>(
      `SELECT entry_id AS "entryId", value FROM trail_values held
       JOIN trail_entries entry ON entry.id = held.entry_id
       WHERE name = 'actor' AND stream = '${stream}'`,
    );
    const person = rows[0]?.value;
    const theirs = rows.filter(({ value }) => value === person);
    const wanted = theirs.map(({ entryId }) => ({ entryId, names: ['actor'] }));
    await test.app.get(Trail).write(ctx(), (write) => eraseFromTrail(write, wanted, 'request'));

    const { found, summary } = await verify();
    expect(found).toEqual([]);
    expect(summary.erased).toBe(theirs.length);
    const left = `SELECT FROM trail_values held JOIN trail_entries entry ON entry.id = held.entry_id
      WHERE stream = '${stream}' AND name = 'actor' AND value = '${person}'`;
    expect(await owner(left)).toEqual([]);
  });

  it('when what a line says of an erasure is to be erased, then it stays', async () => {
    const [{ id = '' } = {}] = await owner(
      `SELECT id FROM trail_entries WHERE action = 'erase' LIMIT 1`,
    );
    await test.app.get(Trail).write(ctx(), async (write) => {
      await eraseFromTrail(write, [{ entryId: id, names: ['after.values'] }], 'request');
    });
    const { found, summary } = await verify();
    expect(found).toEqual([]);
    const kept = await owner(`SELECT FROM trail_values WHERE entry_id = '${id}'`);
    expect(kept).toHaveLength(2);
    expect(summary.findings).toBe(0);
  });

  it('when somebody asks for an erasure that no line tells of, then nothing is erased', async () => {
    const [{ id = '' } = {}] = await owner(
      `SELECT id FROM trail_entries WHERE action = 'publish' LIMIT 1`,
    );
    const erased = await test.database.asApplication('SELECT erase_from_trail($1) AS count', [
      [id],
    ]);
    expect(erased).toEqual([{ count: '0' }]);
  });

  it('when people go on working while it is looked at, then that is no finding', async () => {
    const write = () =>
      test.app
        .get(Trail)
        .write(ctx(), (inside) =>
          record(inside, { action: 'try', subjectType: 'thing', subjectId: '1' }),
        );
    const working = (async () => {
      for (let count = 0; count < 40; count += 1) {
        await write();
        await seal();
      }
    })();
    const looked = [await verify(), await verify(), await verify()];
    await working;
    expect(looked.flatMap(({ found }) => found)).toEqual([]);
    expect((await verify()).summary.seals).toBeGreaterThan(40);
  });
});
