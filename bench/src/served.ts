import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Child side: tells the port, answers with its memory, and ends when told or when the parent is gone. */
export function serveUntilTold(port: number, close: () => Promise<void>): void {
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 100);
  const end = () => {
    clearInterval(watch);
    void close().finally(() => process.exit(0));
  };
  process.on('message', (message) => {
    if (message === 'memory') process.send?.({ peak });
    if (message === 'end') end();
  });
  process.on('disconnect', end);
  process.send?.({ port });
}

/** As `npm start` runs the server. */
export const asStarted = ['--max-semi-space-size=8', '--max-old-space-size=256'] as const;

/** A server under measurement, in a process of its own. */
export interface Served {
  readonly origin: string;
  /** The most memory it held so far, in MB. */
  peakMemory(): Promise<number>;
  end(): Promise<void>;
}

/** Parent side: starts `name` (a module beside this one) against a database. */
export async function serve(
  name: string,
  databaseUrl: string,
  { runsJobs = false } = {},
): Promise<Served> {
  const child = fork(
    fileURLToPath(new URL(`./${name}.js`, import.meta.url)),
    runsJobs ? ['jobs'] : [],
    {
      execArgv: [...asStarted],
      env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  const { port } = await answer<{ port: number }>(child);
  return {
    origin: `http://127.0.0.1:${port}`,
    async peakMemory() {
      child.send('memory');
      return Math.round((await answer<{ peak: number }>(child)).peak / 1_000_000);
    },
    async end() {
      child.send('end');
      await once(child, 'exit');
    },
  };
}

async function answer<Message>(child: ChildProcess): Promise<Message> {
  const result = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error('The server under measurement ended.');
    }),
  ]);
  return (result as unknown[])[0] as Message;
}
