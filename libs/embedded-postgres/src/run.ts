import { spawn } from 'node:child_process';
import type { ServerUser } from './server-user.js';

/** What PostgreSQL's programs may know of our environment: nothing that changes their behaviour. */
export const environment: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  LC_ALL: 'C',
  TZ: 'UTC',
};

export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a program to its end, as the server's user, and collects what it printed. */
export function run(
  program: string,
  args: readonly string[],
  options: { cwd: string; user: ServerUser | undefined; input?: string },
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: environment,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...options.user,
    });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    // A program that stops early closes its input; how it ended tells why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    child.once('error', (error) => resolve({ ok: false, output: `${output}\n${error.message}` }));
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}
