import { join } from 'node:path';
import { migrate } from '@zorgpaden/api';
import { applicationRole, runningPostgres, startPostgres } from '@zorgpaden/embedded-postgres';
import { openExternalDatabase } from './external-database.js';
import type { StartTexts } from './language.js';

/** Where the database is; `undefined` means the embedded one in the data folder. */
export interface DatabaseChoice {
  /** The folder that holds everything that is kept. */
  readonly data: string;
  readonly databaseUrl: string | undefined;
  readonly databaseOwnerUrl: string | undefined;
}

/** A database that answers; nobody who uses it needs to know which. */
export interface OpenDatabase {
  /** In the application's role, which has no DDL. */
  readonly applicationUrl: string;
  /** Brings the schema up to date. */
  migrate(): Promise<void>;
  stop(): Promise<void>;
  /** Resolves with the reason when it is gone for good. */
  readonly lost: Promise<unknown>;
}

const never = new Promise<never>(() => undefined);

/** Opens the database for the server: the embedded one is started and looked after. */
export async function openDatabase(
  choice: DatabaseChoice,
  texts: StartTexts,
  log: (message: string) => void,
): Promise<OpenDatabase> {
  if (choice.databaseUrl !== undefined) {
    return openExternalDatabase(choice.databaseUrl, choice.databaseOwnerUrl, texts);
  }
  const postgres = await startPostgres({
    dataDir: join(choice.data, 'postgres'),
    onRestart: (state) =>
      log(state === 'ended' ? texts.databaseRestarting : texts.databaseRestarted),
  });
  return {
    applicationUrl: postgres.applicationUrl,
    migrate: async () => void (await migrate(postgres.ownerUrl, applicationRole)),
    stop: () => postgres.stop(),
    lost: postgres.exited.then((reason) => reason ?? never),
  };
}

/** Opens the database for a command: the one of a server that runs, else one just for the command. */
export async function reachDatabase(
  choice: DatabaseChoice,
  texts: StartTexts,
): Promise<OpenDatabase> {
  const running =
    choice.databaseUrl === undefined
      ? await runningPostgres(join(choice.data, 'postgres'))
      : undefined;
  if (running === undefined) return openDatabase(choice, texts, () => undefined);
  return {
    applicationUrl: running.applicationUrl,
    migrate: async () => void (await migrate(running.ownerUrl, applicationRole)),
    stop: async () => undefined,
    lost: never,
  };
}
