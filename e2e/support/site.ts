import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const main = join(import.meta.dirname, '../../apps/launcher/dist/main.js');
const startsWithin = 120_000;
const stopsWithin = 30_000;

/** An account of the demonstration, as `demo-accounts.json` holds it. */
export interface Account {
  readonly email: string;
  readonly password: string;
  /** The secret of its authenticator app, in base32. */
  readonly totp?: string;
  /** A browser that is remembered: it is asked for no code. */
  readonly device?: string;
  readonly role: 'lead' | 'administrator';
  readonly coalition: string | null;
}

/** The site as `npm start` runs it: its own process, its own database, its own data folder. */
export class Site {
  private constructor(
    readonly data: string,
    readonly address: string,
    private readonly server: ChildProcess,
    private readonly saidSinceReady: () => string,
  ) {}

  /** What it wrote since it announced its address. */
  get said(): string {
    return this.saidSinceReady();
  }

  /** A folder for the data of a site; `Site.remove` takes it away again. */
  static makeFolder(): Promise<string> {
    return mkdtemp(join(tmpdir(), 'zorgpaden-site-'));
  }

  static async remove(data: string): Promise<void> {
    await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** Starts the built server and waits until it announces its address. */
  static async start(
    data: string,
    port = 0,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<Site> {
    const server = spawn(process.execPath, [main, '--port', String(port), '--data', data], {
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        TMPDIR: tmpdir(),
        NODE_ENV: 'production',
        ...environment,
      },
      // The channel tells it when we are gone, as that of `npm start` does: then it stops by itself.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let said = '';
    server.channel?.unref();
    server.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    server.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    for (let waited = 0; waited < startsWithin; waited += 50) {
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address !== undefined) {
        const ready = said.length;
        return new Site(data, address, server, () => said.slice(ready));
      }
      if (server.exitCode !== null || server.signalCode !== null) break;
      await sleep(50);
    }
    server.kill('SIGKILL');
    throw new Error(`The site did not start:\n${said}`);
  }

  get port(): number {
    return Number(new URL(this.address).port);
  }

  /** Asks it to stop, with its database; after a while no longer asks. */
  async stop(): Promise<void> {
    if (this.hasEnded()) return;
    const ended = once(this.server, 'exit');
    this.server.kill('SIGTERM');
    const inTime = await Promise.race([ended, sleep(stopsWithin, 'late', { ref: false })]);
    if (inTime === 'late') await this.kill();
  }

  /** `kill -9`: it gets no chance to finish anything. */
  async kill(): Promise<void> {
    if (this.hasEnded()) return;
    const ended = once(this.server, 'exit');
    this.server.kill('SIGKILL');
    await ended;
  }

  /** `kill -9` of the database's main process, that the server started. */
  async killDatabase(): Promise<void> {
    process.kill(await this.databasePid(), 'SIGKILL');
  }

  async databasePid(): Promise<number> {
    const file = join(this.data, 'postgres/cluster/postmaster.pid');
    return Number((await readFile(file, 'utf8')).split('\n')[0]);
  }

  private hasEnded(): boolean {
    return this.server.exitCode !== null || this.server.signalCode !== null;
  }
}

/** The accounts that a site made for its demonstration. */
export async function readAccounts(data: string): Promise<Account[]> {
  return JSON.parse(await readFile(join(data, 'demo-accounts.json'), 'utf8')) as Account[];
}
