import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { asStarted } from './served.js';

const launcher = fileURLToPath(new URL('../../apps/launcher/dist/main.js', import.meta.url));

/** The whole site as `npm start` runs it, once everything is installed and built. */
export interface Site {
  readonly origin: string;
  /** Milliseconds from the start of the process to the first answer of the finder. */
  readonly started: number;
  /** Memory held now, in MB. */
  memory(): Promise<number>;
  end(): Promise<void>;
}

export async function startSite(dataDir: string): Promise<Site> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const begin = performance.now();
  const child = spawn(
    process.execPath,
    [...asStarted, launcher, '--data', dataDir, '--port', String(port)],
    {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  const exited = once(child, 'exit');
  const started = await firstAnswer(`${origin}/api/v1/finder?postcode=7607`, begin);
  return {
    origin,
    started,
    async memory() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
      return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1000);
    },
    async end() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

async function firstAnswer(url: string, begin: number): Promise<number> {
  while (performance.now() - begin < 120_000) {
    const answered = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return Math.round(performance.now() - begin);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The site did not answer within two minutes.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
