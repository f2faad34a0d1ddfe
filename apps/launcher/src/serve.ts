import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  createApp,
  type FilesConfig,
  hasAccounts,
  loadReferenceData,
  type MailConfig,
} from '@zorgpaden/api';
import type { startOptions, Values } from '@zorgpaden/config';
import { accountLines } from './accounts.js';
import { auditKey, sealsFolder } from './audit-key.js';
import { cannotListen, claimPort, localUrl } from './address.js';
import { demonstration } from './demonstration.js';
import { explain } from './explain.js';
import type { StartTexts } from './language.js';
import { openDatabase, type OpenDatabase } from './open-database.js';
import { say, seconds, step } from './say.js';
import { secretKey } from './secret-key.js';
import { signInProviders } from './sign-in-providers.js';
import { onAskedToStop, Shutdown } from './shutdown.js';
import { webFolder } from './web-folder.js';

export type StartValues = Values<typeof startOptions>;
type App = Awaited<ReturnType<typeof createApp>>;

/** Starts everything, in order, and keeps it running until it is asked to stop. */
export async function serve(given: StartValues, texts: StartTexts): Promise<void> {
  const values = { ...given, data: resolve(given.data) };
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
    const providers = await signInProviders(values, texts);
    const seals = { key: await auditKey(values, texts), folder: sealsFolder(values.data) };
    const database = await prepareDatabase(values, texts, shutdown);
    void database.lost.then((reason) => {
      process.stderr.write(`${explain(reason, texts, { ...values, dataDir: values.data })}\n`);
      end(1);
    });
    const app = await shutdown.add(
      createApp({
        ...values,
        databaseUrl: database.applicationUrl,
        publicUrl: url,
        secretKey: await secretKey(values, texts),
        signInProviders: providers,
        webFolder: web,
        runsJobs: true,
        mail: mailOf(values),
        files: filesOf(values),
        seals,
      }),
      (opened) => opened.close(),
    );
    const accounts = await loadContent(app, values, texts);
    await app.listen(port, values.host).catch((error: unknown) => {
      throw cannotListen(error, values.host, port, texts);
    });
    if (accounts.length > 0) say(['', ...accounts, ''].join('\n'));
    if (values.smtpUrl === undefined) say(texts.outbox(outboxIn(values.data)));
    say(texts.ready({ url, seconds: seconds(process.uptime() * 1000) }));
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

function outboxIn(dataDir: string): string {
  return join(dataDir, 'outbox');
}

function mailOf({ smtpUrl, mailFrom, data }: StartValues): MailConfig {
  return smtpUrl !== undefined && mailFrom !== undefined
    ? { smtpUrl, from: mailFrom }
    : { outboxFolder: outboxIn(data), from: mailFrom };
}

function filesOf({ s3Url, data }: StartValues): FilesConfig {
  return s3Url === undefined ? { folder: join(data, 'files') } : { storageUrl: s3Url };
}

async function prepareDatabase(
  values: StartValues,
  texts: StartTexts,
  shutdown: Shutdown,
): Promise<OpenDatabase> {
  const isEmbedded = values.databaseUrl === undefined;
  if (isEmbedded) await mkdir(values.data, { recursive: true, mode: 0o755 });
  const database = await step(texts.step.database, texts, () =>
    shutdown.add(openDatabase(values, texts, say), (opened) => opened.stop()),
  );
  await step(texts.step.migrate, texts, () => database.migrate());
  return database;
}

/** @returns what to say about the accounts */
async function loadContent(app: App, values: StartValues, texts: StartTexts): Promise<string[]> {
  await step(texts.step.referenceData, texts, () => loadReferenceData(app));
  // Examples never get into a database or onto an address that others rely on.
  const isOurs = values.databaseUrl === undefined && values.publicUrl === undefined;
  if (isOurs && !values.noDemo) {
    const accounts = await step(texts.step.demonstration, texts, () =>
      demonstration(app, values.data, texts, values),
    );
    return accountLines(accounts, values.data, texts);
  }
  return (await hasAccounts(app)) ? [] : [texts.accounts.none];
}
