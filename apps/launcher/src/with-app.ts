import { createApp } from '@zorgpaden/api';
import { resolve } from 'node:path';
import type { StartTexts } from './language.js';
import { reachDatabase, type DatabaseChoice } from './open-database.js';
import { secretKey, type KeyChoice } from './secret-key.js';
import { onAskedToStop, Shutdown } from './shutdown.js';

type App = Awaited<ReturnType<typeof createApp>>;

/** Gives a command the API without its server, on a database with today's schema. */
export async function withApp<Result>(
  choice: DatabaseChoice & KeyChoice,
  texts: StartTexts,
  work: (app: App) => Promise<Result>,
): Promise<Result> {
  const shutdown = new Shutdown();
  onAskedToStop(() => void shutdown.run().then(() => process.exit(130)));
  try {
    const database = await shutdown.add(
      reachDatabase({ ...choice, data: resolve(choice.data) }, texts),
      (opened) => opened.stop(),
    );
    await database.migrate();
    const app = await shutdown.add(
      // A command answers nobody: no links, no proxies.
      createApp({
        databaseUrl: database.applicationUrl,
        publicUrl: 'http://localhost',
        trustedProxies: [],
        secretKey: await secretKey(choice, texts),
      }),
      (opened) => opened.close(),
    );
    return await work(app);
  } finally {
    await shutdown.run();
  }
}
