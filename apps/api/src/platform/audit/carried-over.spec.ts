import { migrations } from '@zorgpaden/migrations';
import { v7 as uuidv7 } from 'uuid';
import { migrate, ownerDataSource } from '../db/migrate.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.testing.js';
import { commitmentTo, hashOfEntry } from './hashes.js';
import { STORED_ENTRY, type StoredEntry } from './stored-entry.js';

const coalitionId = uuidv7();

/** A line as a version before the chains wrote it. */
const INSERT = `
  INSERT INTO audit_entries (id, at, request_id, actor_id, actor_role, action, subject_type,
    subject_id, coalition_id, before, after)
  VALUES ($1, $2, 'request', $3, 'lead', $4, 'thing', '1', $5, $6, $7)`;

const LINES = 'SELECT * FROM audit_entries ORDER BY id';

describe('a trail from before the chains', () => {
  let database: TestDatabase;
  /** Takes the schema back to just before the trail was chained. */
  async function undo(): Promise<void> {
    const place = migrations.findIndex(({ name }) => name.startsWith('ChainTheTrail'));
    const owner = await ownerDataSource(database.ownerUrl, database.applicationRole).initialize();
    for (const _ of migrations.slice(place)) await owner.undoLastMigration();
    await owner.destroy();
  }
  const insert = (action: string, coalition: string | null, day: number) =>
    database.asApplication(INSERT, [
      uuidv7(),
      `2026-11-0${day}T09:00:00.123456Z`,
      uuidv7(),
      action,
      coalition,
      { phone: '0546 541 111', hours: { to: 17, from: 9 } },
      day === 1 ? null : { phone: null, size: 1.5e3 },
    ]);

  beforeAll(async () => {
    database = await testDatabase({ empty: true });
    await migrate(database.ownerUrl, database.applicationRole);
  });
  afterAll(() => database.drop());

  it('when the trail is chained, then every line of it stands in a chain, in the order of writing', async () => {
    await undo();
    await insert('create', null, 3);
    await insert('change', coalitionId, 2);
    await insert('delete', coalitionId, 1);
    const before = await database.query(LINES);

    await migrate(database.ownerUrl, database.applicationRole);

    expect(await database.query(LINES)).toEqual(before);
    const lines = await stored();
    expect(lines.map(({ stream, seq, action }) => [stream, seq, action])).toEqual([
      [`coalition:${coalitionId}`, 1, 'change'],
      [`coalition:${coalitionId}`, 2, 'delete'],
      ['nation', 1, 'create'],
    ]);
    expectWhole(lines);
  });

  it('when an older version still writes, then its lines join the chain', async () => {
    await insert('late', coalitionId, 4);
    const lines = await stored();
    expect(lines[2]).toMatchObject({ seq: 3, action: 'late', previous: lines[1]?.hash });
    expectWhole(lines);
  });

  it('when the chains are taken away and made again, then nothing is lost', async () => {
    const before = await database.query(LINES);
    await undo();
    expect(await database.query(LINES)).toEqual(before);
    await migrate(database.ownerUrl, database.applicationRole);
    expect(await database.query(LINES)).toEqual(before);
    expectWhole(await stored());
  });

  type Line = StoredEntry & { values: { name: string; salt: string; value: string }[] };
  const stored = () =>
    database.query<Line>(`
      SELECT ${STORED_ENTRY}, (
        SELECT jsonb_agg(jsonb_build_object('name', name, 'salt', encode(salt, 'hex'), 'value', value))
        FROM trail_values WHERE entry_id = entry.id) AS values
      FROM trail_entries entry ORDER BY stream, seq`);

  function expectWhole(lines: readonly Line[]): void {
    expect(lines.map(hashOfEntry)).toEqual(lines.map(({ hash }) => hash));
    for (const { commitments, values } of lines) {
      const made = values.map(({ name, salt, value }) => [
        name,
        commitmentTo(Buffer.from(salt, 'hex'), name, value),
      ]);
      expect(Object.fromEntries(made)).toEqual(commitments);
    }
  }
});
