import { migrations } from '@zorgpaden/migrations';
import { DataSource } from 'typeorm';
import { entities } from '../../entities.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.testing.js';
import { migrate, ownerDataSource } from './migrate.js';

const TABLES = `
  SELECT table_name AS name FROM information_schema.tables
  WHERE table_schema = 'public' AND table_name <> 'migrations' ORDER BY 1`;

describe('the migrations', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase({ empty: true });
  });
  afterAll(() => database.drop());

  it('when they go up, down and up again on an empty database, then the schema is there and whole', async () => {
    await migrate(database.ownerUrl, database.applicationRole);
    const first = await database.query(TABLES);

    const owner = await ownerDataSource(database.ownerUrl, database.applicationRole).initialize();
    for (const _ of migrations) await owner.undoLastMigration();
    await owner.destroy();
    expect(await database.query(TABLES)).toEqual([]);

    await migrate(database.ownerUrl, database.applicationRole);
    expect(await database.query(TABLES)).toEqual(first);
    expect(first.length).toBeGreaterThan(20);
  });

  it('when they ran already, then nothing runs', async () => {
    expect(await migrate(database.ownerUrl, database.applicationRole)).toEqual([]);
  });

  it('when the application tries DDL, then it is refused', async () => {
    const ddl = [
      'CREATE TABLE mine ()',
      'DROP TABLE users',
      'TRUNCATE users',
      'ALTER TABLE users ADD x int',
    ];
    for (const statement of ddl) {
      await expect(database.asApplication(statement)).rejects.toThrow(
        /permission denied|must be owner/,
      );
    }
  });
});

/** What TypeORM would do to make the schema fit the entities. */
async function drift(database: TestDatabase): Promise<string[]> {
  const source = await new DataSource({
    type: 'postgres',
    url: database.ownerUrl,
    entities: [...entities],
    installExtensions: false,
  }).initialize();
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  await source.destroy();
  return upQueries.map(({ query }) => query);
}

describe('entities and schema', () => {
  it('when the migrations have run, then the entities need no change of the schema', async () => {
    const database = await testDatabase();
    expect(await drift(database)).toEqual([]);
    await database.drop();
  });

  it.each([
    ['a column of an entity is gone', 'ALTER TABLE trail_entries DROP COLUMN request_id CASCADE'],
    ['a column has another type', 'ALTER TABLE publications ALTER note TYPE varchar'],
    ['a column may be empty', 'ALTER TABLE trail_entries ALTER subject_id DROP NOT NULL'],
    ['there is a column that no entity has', 'ALTER TABLE trail_entries ADD extra text'],
  ])('when %s, then the difference is found', async (_, statement) => {
    const broken = await testDatabase();
    await broken.query(statement);
    expect(await drift(broken)).not.toEqual([]);
    await broken.drop();
  });
});
