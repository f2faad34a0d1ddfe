import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach } from '@jest/globals';

/** Enough for a start on a busy machine. */
export const patient = 180_000;

export const root = join(import.meta.dirname, '../../..');
const main = join(root, 'apps/launcher/dist/main.js');

/** A program that was started for a test, with what it said so far. */
export interface Program {
  readonly child: ChildProcess;
  /** What it said, on both streams. */
  said(): string;
  /** Waits until it says this; fails with what it said instead. */
  hears(pattern: RegExp): Promise<RegExpExecArray>;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

export function startProgram(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Program {
  const child = spawn(command, args, {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: tmpdir(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  let isOver = false;
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      isOver = true;
      resolve(code);
    });
  });
  return {
    child,
    ended,
    said: () => text,
    async hears(pattern) {
      for (let waited = 0; waited < 60_000; waited += 20) {
        const found = pattern.exec(text);
        if (found !== null) return found;
        if (isOver) break;
        await sleep(20);
      }
      throw new Error(`Never said ${String(pattern)}, but:\n${text}`);
    },
  };
}

/** Starts the server itself: on any free port and without examples unless the arguments say else. */
export function startServer(
  dataDir: string,
  args: readonly string[] = ['--port', '0', '--no-demo'],
  env: Record<string, string> = {},
): Program {
  return startProgram(process.execPath, [main, '--data', dataDir, ...args], env);
}

/** Waits for the announcement and gives the address in it. */
export async function address(program: Program): Promise<string> {
  return (await program.hears(/http:\/\/localhost:\d+/))[0];
}

/** The HTTP status of a path, or 0 when nobody answers. */
export function status(url: string): Promise<number> {
  return fetch(url).then(
    ({ status: answered }) => answered,
    () => 0,
  );
}

/** Waits until something becomes true. */
export async function until(is: () => Promise<boolean> | boolean): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    if (await is()) return;
    await sleep(50);
  }
  throw new Error('It did not become true in time.');
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A data folder for each test, and servers on it that are stopped after the test. */
export function useDataFolder() {
  const state = { folder: '', programs: [] as Program[] };
  beforeEach(async () => {
    state.folder = await makeFolder();
  });
  afterEach(async () => {
    for (const { child } of state.programs) child.kill('SIGTERM');
    await Promise.all(state.programs.map(({ ended }) => ended));
    state.programs = [];
    await removeFolder(state.folder);
  }, patient);
  return {
    path: (name = '') => join(state.folder, name),
    serve(args?: readonly string[], env?: Record<string, string>): Program {
      const program = startServer(state.folder, args, env);
      state.programs.push(program);
      return program;
    },
    async postmaster(): Promise<number> {
      const path = join(state.folder, 'postgres/cluster/postmaster.pid');
      return Number((await readFile(path, 'utf8')).split('\n')[0]);
    },
  };
}

export async function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'zorgpaden-launcher-'));
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
