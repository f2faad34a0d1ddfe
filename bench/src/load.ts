import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What one round of load saw. */
export interface Round {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

export interface Load {
  readonly origin: string;
  readonly paths: readonly string[];
  /** Where in `paths` to begin; after the last one it begins again. */
  readonly from: number;
  /** How many requests to send. */
  readonly amount: number;
  readonly connections: number;
  /** What the readers accept; the floor compresses nothing, so the comparison asks for nothing. */
  readonly acceptEncoding?: string;
}

/** One round, from a process of its own so that it does not share the clock of what it measures. */
export async function load(plan: Load): Promise<Round> {
  const child = fork(fileURLToPath(new URL('./load-process.js', import.meta.url)), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  child.send(plan);
  const [result] = (await once(child, 'message')) as [Round];
  await once(child, 'exit');
  return result;
}
