import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  address,
  isAlive,
  makeFolder,
  patient,
  removeFolder,
  startProgram,
  status,
  until,
  type Program,
} from './program.testing.js';

let folder: string;
let program: Program;

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(async () => {
  program.child.kill('SIGTERM');
  await program.ended;
  await removeFolder(folder);
}, patient);

/** Builds what is missing first, which takes a while on a fresh checkout. */
function start(command: string, args: readonly string[]): Program {
  return startProgram(command, [...args, '--port', '0', '--no-demo', '--data', folder]);
}

async function postmaster(): Promise<number> {
  const text = await readFile(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8');
  return Number(text.split('\n')[0]);
}

async function childOf(parent: number): Promise<number> {
  for (const name of await readdir('/proc')) {
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    // The name of the program, in brackets, may hold anything.
    if (Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]) === parent) return Number(name);
  }
  throw new Error(`${parent} has no child.`);
}

test(
  'SIGTERM to the npm process alone stops the site and its database',
  async () => {
    program = start('npm', ['start', '--']);
    const url = await address(program);
    const database = await postmaster();

    program.child.kill('SIGTERM');
    await program.ended;

    await until(() => !isAlive(database));
    expect(await status(`${url}/health/live`)).toBe(0);
  },
  patient,
);

test(
  'after kill -9 of what npm started, the site and its database stop by themselves',
  async () => {
    program = start(process.execPath, ['tools/start.mjs']);
    const url = await address(program);
    const database = await postmaster();

    program.child.kill('SIGKILL');

    await until(() => !isAlive(database));
    expect(await status(`${url}/health/live`)).toBe(0);
  },
  patient,
);

test(
  'after kill -9 of the server it says so and ends, and the next start just works',
  async () => {
    program = start(process.execPath, ['tools/start.mjs']);
    await address(program);
    process.kill(await childOf(Number(program.child.pid)), 'SIGKILL');
    expect(await program.ended).toBe(1);
    expect(program.said()).toContain('van buiten gestopt (SIGKILL)');

    program = start(process.execPath, ['tools/start.mjs']);

    expect(await status(`${await address(program)}/health/ready`)).toBe(200);
  },
  patient,
);
