import { mkdtemp, rm, truncate, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testApp, type TestApp } from '../../testing/test-app.testing.js';
import { record, Trail } from '../trail.js';
import { isProven, readSeal, sealLine, type Seal } from './seal.js';
import { SealFile } from './seal-file.js';
import { Sealing, type SealSettings } from './sealing.js';

describe('sealing the trail', () => {
  let test: TestApp;
  let settings: SealSettings;
  let file: SealFile;
  const write = (coalitionId: string | null) =>
    test.app
      .get(Trail)
      .write({ requestId: 'r', now: test.clock.now(), language: 'nl', user: null }, (inside) =>
        record(inside, { action: 'try', subjectType: 'thing', subjectId: '1', coalitionId }),
      );
  const seal = () => test.app.get(Sealing).seal(settings, test.clock.now());
  const inFile = async () => {
    const seals: (Seal | undefined)[] = [];
    for await (const line of file.lines()) seals.push(readSeal(line));
    return seals as Seal[];
  };
  const inDatabase = async () => {
    const rows = await test.database.query<{ line: string }>(
      'SELECT line FROM trail_seals ORDER BY number',
    );
    return rows.map(({ line }) => readSeal(line));
  };
  const ours = '01900000-0000-7000-8000-000000000001';

  beforeEach(async () => {
    test = await testApp();
    const folder = await mkdtemp(join(tmpdir(), 'zorgpaden-sealing-'));
    settings = { key: Buffer.alloc(32, 7), folder };
    file = new SealFile(folder);
  });
  afterEach(async () => {
    await test.close();
    await rm(settings.folder, { recursive: true });
  });

  it('when streams went on, then a seal holds their ends, in the database and in the file', async () => {
    await write(null);
    await write(ours);
    expect(await seal()).toBe(1);
    await write(ours);
    test.clock.forward(5);
    expect(await seal()).toBe(2);

    const [first, second] = await inFile();
    expect(first?.heads.map(([stream, seq]) => [stream, seq])).toEqual([
      [`coalition:${ours}`, 1],
      ['nation', 1],
    ]);
    const [last] = await test.database.query<{ hash: string }>(
      `SELECT encode(hash, 'hex') AS hash FROM trail_entries WHERE stream <> 'nation' AND seq = 2`,
    );
    expect(second).toMatchObject({
      number: 2,
      at: '2026-11-03T09:05:00.000Z',
      previous: first?.proof,
      heads: [[`coalition:${ours}`, 2, last?.hash]],
    });
    expect(second && isProven(settings.key, second)).toBe(true);
    expect(await inDatabase()).toEqual(await inFile());
  });

  it('when nothing happened since, then there is nothing to seal', async () => {
    await write(null);
    await seal();
    expect(await seal()).toBeUndefined();
    expect(await inFile()).toHaveLength(1);
  });

  it('when several processes seal at the same moment, then one does', async () => {
    await write(null);
    const made = await Promise.all([seal(), seal(), seal(), seal()]);
    expect(made.filter((number) => number !== undefined)).toEqual([1]);
    expect(await inFile()).toHaveLength(1);
  });

  it('when the file is gone or half, then it catches up with the database', async () => {
    for (let count = 0; count < 3; count += 1) {
      await write(null);
      await seal();
    }
    const whole = await inFile();
    await truncate(file.path, sealLine(whole[0] as Seal).length + 50);
    await seal();
    expect(await inFile()).toEqual(whole);
    await unlink(file.path);
    await seal();
    expect(await inFile()).toEqual(whole);
  });

  it('when the database is older than the file, then nothing is sealed over it', async () => {
    await write(null);
    await seal();
    await test.database.query('TRUNCATE trail_seals, trail_sealed_heads');
    await expect(seal()).rejects.toThrow('the database ends at seal 0, the file of seals at 1');
    expect(await inFile()).toHaveLength(1);
    // Who was refused holds nobody up.
    await rm(file.path);
    expect(await seal()).toBe(1);
  });

  it.each([
    `UPDATE trail_seals SET line = ''`,
    'DELETE FROM trail_seals',
    'TRUNCATE trail_seals CASCADE',
    'DELETE FROM trail_sealed_heads',
    'UPDATE trail_sealed_heads SET seq = 1',
  ])('when the application tries %s, then the database refuses', async (statement) => {
    await expect(test.database.asApplication(statement)).rejects.toThrow('permission denied');
  });
});
