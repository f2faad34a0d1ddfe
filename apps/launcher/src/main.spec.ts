import { describe, expect, test } from '@jest/globals';
import {
  address,
  isAlive,
  patient,
  startProgram,
  status,
  until,
  useDataFolder,
} from './program.testing.js';

const data = useDataFolder();

describe('running', () => {
  test(
    'it serves, stops with its database when asked, and starts again',
    async () => {
      const first = data.serve();
      const url = await address(first);
      expect(await status(`${url}/health/ready`)).toBe(200);
      const database = await data.postmaster();

      first.child.kill('SIGTERM');
      expect(await first.ended).toBe(0);
      expect(isAlive(database)).toBe(false);

      await address(data.serve());
    },
    patient,
  );

  test(
    'after kill -9 of the server the next start just works',
    async () => {
      const first = data.serve();
      await address(first);
      const database = await data.postmaster();
      first.child.kill('SIGKILL');
      await first.ended;
      expect(isAlive(database)).toBe(true);

      const url = await address(data.serve());

      expect(await status(`${url}/health/ready`)).toBe(200);
      expect(isAlive(database)).toBe(false);
    },
    patient,
  );

  test(
    'after kill -9 of the database it is started again, and the site recovers by itself',
    async () => {
      const program = data.serve();
      const url = await address(program);
      const killed = await data.postmaster();

      process.kill(killed, 'SIGKILL');

      await program.hears(/werkt weer/);
      expect(await data.postmaster()).not.toBe(killed);
      await until(async () => (await status(`${url}/health/ready`)) === 200);
    },
    patient,
  );

  test(
    'when the program that started it is killed, it stops with its database',
    async () => {
      const parent = startProgram(process.execPath, [
        '--input-type=module',
        '--eval',
        `import { spawn } from 'node:child_process';
         spawn(process.execPath, ['apps/launcher/dist/main.js', '--port', '0', '--data', ${JSON.stringify(data.path())}],
           { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });`,
      ]);
      const url = await address(parent);
      const database = await data.postmaster();

      parent.child.kill('SIGKILL');

      await until(() => !isAlive(database));
      expect(await status(`${url}/health/live`)).toBe(0);
    },
    patient,
  );

  test(
    'a second server on the same folder is refused in one sentence, and the first goes on',
    async () => {
      const url = await address(data.serve());
      const second = data.serve();
      expect(await second.ended).toBe(1);
      expect(second.said()).toContain(`Zorgpaden draait al met de map ${data.path()}`);
      expect(await status(`${url}/health/ready`)).toBe(200);
    },
    patient,
  );
});
