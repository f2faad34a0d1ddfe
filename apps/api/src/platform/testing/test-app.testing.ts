import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../create-app.js';
import type { ApiConfig } from '../config/api-config.js';
import { logHygiene } from './log-hygiene.testing.js';
import { SettableClock } from './settable-clock.testing.js';
import { TestClient } from './test-client.testing.js';
import { testDatabase, type TestDatabase } from './test-database.testing.js';

/** The whole API in this process, on a database of its own. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly clock: SettableClock;
  readonly database: TestDatabase;
  /** A browser without cookies. */
  client(): TestClient;
  close(): Promise<void>;
}

/** One for all tests of a process: a file is called by what is in it. */
const filesFolder = join(tmpdir(), `zorgpaden-test-files-${process.pid}`);
process.once('exit', () => rmSync(filesFolder, { recursive: true, force: true }));

export async function testApp(config: Partial<ApiConfig> = {}): Promise<TestApp> {
  const database = await testDatabase();
  const clock = new SettableClock();
  const app = await createApp(
    {
      databaseUrl: database.applicationUrl,
      publicUrl: 'http://localhost:3000',
      trustedProxies: [],
      secretKey: randomBytes(32),
      files: { folder: filesFolder },
      ...config,
    },
    { clock, logger: logHygiene },
  );
  return {
    app,
    clock,
    database,
    client: () => new TestClient(app),
    close: async () => {
      await app.close();
      logHygiene.note(...(await peopleOf(database)));
      await database.drop();
      logHygiene.expectClean();
    },
  };
}

/** Everybody with an account, by mail address and name; nobody where a test took the table away. */
async function peopleOf(database: TestDatabase): Promise<string[]> {
  const rows = await database
    .query<{ email: string; name: string }>('SELECT email, name FROM users')
    .catch(() => []);
  return rows.flatMap(({ email, name }) => [email, name]);
}
