import { spawn } from 'node:child_process';

/** A step that ended with a message for the user instead of a stack trace. */
export class StepFailed extends Error {}

/**
 * Runs a program to its end and keeps what it prints.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runQuietly(program, args, options) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk);
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    // Ctrl-C reaches the child by itself; a SIGTERM to us alone has to be passed on.
    const stop = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGTERM', stop).on('SIGINT', stop);
    const end = (
      /** @type {{ ok: boolean, output: string }} */ outcome,
      /** @type {NodeJS.Signals | null} */ signal,
    ) => {
      process.off('SIGTERM', stop).off('SIGINT', stop);
      if (signal === 'SIGTERM' || signal === 'SIGINT')
        process.exit(signal === 'SIGINT' ? 130 : 143);
      resolve(outcome);
    };
    child.once('error', (error) => end({ ok: false, output: `${output}${error.message}` }, null));
    child.once('close', (code, signal) => end({ ok: code === 0, output }, signal));
  });
}
