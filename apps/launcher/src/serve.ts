import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createApp, loadReferenceData } from '@zorgpaden/api';
import type { startOptions, Values } from '@zorgpaden/config';
import { cannotListen, claimPort, localUrl } from './address.js';
import { explain } from './explain.js';
import type { StartTexts } from './language.js';
import { openDatabase } from './open-database.js';
import { say, seconds, step } from './say.js';
import { onAskedToStop, Shutdown } from './shutdown.js';
import { webFolder } from './web-folder.js';

/** Starts everything, in order, and keeps it running until it is asked to stop. */
export async function serve(values: Values<typeof startOptions>, texts: StartTexts): Promise<void> {
  const data = resolve(values.data);
  const shutdown = new Shutdown();
  const end = (code: number) => void shutdown.run().then(() => process.exit(code));
  onAskedToStop(() => {
    say(texts.stopping);
    end(0);
  });
  try {
    const web = await webFolder(texts);
    const port = await claimPort(values.host, values.port, texts);
    const url = values.publicUrl ?? localUrl(values.host, port);
    await mkdir(data, { recursive: true, mode: 0o755 });
    const database = await step(texts.step.database, texts, () =>
      shutdown.add(openDatabase({ ...values, data }, texts, say), (opened) => opened.stop()),
    );
    void database.lost.then((reason) => {
      process.stderr.write(`${explain(reason, texts, { ...values, dataDir: data })}\n`);
      end(1);
    });
    await step(texts.step.migrate, texts, () => database.migrate());
    const app = await shutdown.add(
      createApp({
        ...values,
        databaseUrl: database.applicationUrl,
        publicUrl: url,
        webFolder: web,
      }),
      (opened) => opened.close(),
    );
    await step(texts.step.referenceData, texts, () => loadReferenceData(app));
    await app.listen(port, values.host).catch((error: unknown) => {
      throw cannotListen(error, values.host, port, texts);
    });
    say(texts.ready({ url, seconds: seconds(process.uptime() * 1000) }));
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}
