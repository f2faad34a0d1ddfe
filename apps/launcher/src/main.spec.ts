import { once } from 'node:events';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  address,
  isAlive,
  makeFolder,
  removeFolder,
  startProgram,
  startServer,
  status,
  until,
  type Program,
} from './program.testing.js';

const patient = 90_000;
let folder: string;
let programs: Program[] = [];

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(async () => {
  for (const { child } of programs) child.kill('SIGTERM');
  await Promise.all(programs.map(({ ended }) => ended));
  programs = [];
  await removeFolder(folder);
}, patient);

function serve(
  ...given: Parameters<typeof startServer> extends [string, ...infer Rest] ? Rest : []
) {
  const program = startServer(folder, ...given);
  programs.push(program);
  return program;
}

async function postmaster(): Promise<number> {
  const text = await readFile(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8');
  return Number(text.split('\n')[0]);
}

describe('running', () => {
  test(
    'it serves, stops with its database when asked, and is ready again within 5 seconds',
    async () => {
      const first = serve();
      const url = await address(first);
      expect(await status(`${url}/health/ready`)).toBe(200);
      const database = await postmaster();

      first.child.kill('SIGTERM');
      expect(await first.ended).toBe(0);
      expect(isAlive(database)).toBe(false);

      const began = performance.now();
      await address(serve());
      expect(performance.now() - began).toBeLessThan(5_000);
    },
    patient,
  );

  test(
    'after kill -9 of the server the next start just works',
    async () => {
      const first = serve();
      await address(first);
      const database = await postmaster();
      first.child.kill('SIGKILL');
      await first.ended;
      expect(isAlive(database)).toBe(true);

      const url = await address(serve());

      expect(await status(`${url}/health/ready`)).toBe(200);
      expect(isAlive(database)).toBe(false);
    },
    patient,
  );

  test(
    'after kill -9 of the database it is started again, and the site recovers by itself',
    async () => {
      const program = serve();
      const url = await address(program);
      const killed = await postmaster();

      process.kill(killed, 'SIGKILL');

      await program.hears(/werkt weer/);
      expect(await postmaster()).not.toBe(killed);
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
         spawn(process.execPath, ['apps/launcher/dist/main.js', '--port', '0', '--data', ${JSON.stringify(folder)}],
           { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });`,
      ]);
      const url = await address(parent);
      const database = await postmaster();

      parent.child.kill('SIGKILL');

      await until(() => !isAlive(database));
      expect(await status(`${url}/health/live`)).toBe(0);
    },
    patient,
  );

  test(
    'a second server on the same folder is refused in one sentence, and the first goes on',
    async () => {
      const url = await address(serve());
      const second = serve();
      expect(await second.ended).toBe(1);
      expect(second.said()).toContain(`Zorgpaden draait al met de map ${folder}`);
      expect(await status(`${url}/health/ready`)).toBe(200);
    },
    patient,
  );
});

describe('demonstration', () => {
  const withExamples = ['--port', '0'];
  interface Account {
    email: string;
    password: string;
    role: string;
    coalition: string | null;
  }
  const path = () => join(folder, 'demo-accounts.json');
  const readAccounts = async () => JSON.parse(await readFile(path(), 'utf8')) as Account[];

  /** Whether the site lets an account in. */
  async function letsIn(url: string, { email, password }: Account): Promise<boolean> {
    const first = await fetch(`${url}/api/v1/session`);
    const cookies = first.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    const token = cookies.find((cookie) => cookie.startsWith('XSRF-TOKEN='))?.split('=')[1] ?? '';
    const answer = await fetch(`${url}/api/v1/session`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Cookie: cookies.join('; '),
        'X-XSRF-TOKEN': decodeURIComponent(token),
      },
      body: JSON.stringify({ email, password }),
    });
    return answer.ok;
  }

  test(
    'the first start makes accounts that work, keeps them for their owner only, and shows them again',
    async () => {
      const first = serve(withExamples);
      const url = await address(first);
      const accounts = await readAccounts();
      expect((await stat(path())).mode & 0o777).toBe(0o600);
      expect(accounts.map(({ role }) => role).sort()).toEqual([
        'administrator',
        ...Array<string>(accounts.length - 1).fill('lead'),
      ]);
      for (const account of accounts) {
        expect(first.said()).toContain(account.password);
        expect(await letsIn(url, account)).toBe(true);
      }
      first.child.kill('SIGTERM');
      await first.ended;

      const second = serve(withExamples);
      await address(second);
      expect(second.said()).toContain(accounts[0]?.password);
      expect(await readAccounts()).toEqual(accounts);
    },
    patient,
  );

  test(
    'when the file with the passwords is lost, new ones are made and the old ones end',
    async () => {
      const first = serve(withExamples);
      await address(first);
      const [before] = await readAccounts();
      first.child.kill('SIGTERM');
      await first.ended;
      await rm(path());

      const url = await address(serve(withExamples));

      const [after] = await readAccounts();
      expect(after?.email).toBe(before?.email);
      expect(await letsIn(url, after as Account)).toBe(true);
      expect(await letsIn(url, before as Account)).toBe(false);
    },
    patient,
  );

  test.each([
    ['--no-demo', ['--no-demo'], {}],
    ['PUBLIC_URL', [], { PUBLIC_URL: 'https://zorgpaden.example' }],
  ] as const)(
    'with %s there is none, and the start says how to make an administrator',
    async (_name, args, env) => {
      const program = serve(['--port', '0', ...args], env);
      await program.hears(/staat klaar op/);
      expect(program.said()).toContain('npm run admin:create');
      await expect(readAccounts()).rejects.toThrow(/ENOENT/);
    },
    patient,
  );

  test(
    'a command makes the first administrator beside a running server',
    async () => {
      const url = await address(serve());
      const email = 'beheer@voorbeeld.example';
      const create = () =>
        startProgram(process.execPath, [
          'apps/launcher/dist/commands/admin-create.js',
          ...['--data', folder, '--email', email],
        ]);

      const command = create();
      const [, password = ''] = await command.hears(/alleen nu getoond: (\S+)/);
      expect(await command.ended).toBe(0);
      expect(await letsIn(url, { email, password, role: '', coalition: null })).toBe(true);

      const again = create();
      expect(await again.ended).toBe(1);
      expect(again.said()).toContain('Er is al een account');
    },
    patient,
  );
});

describe('what cannot be is one clear message and exit code 1', () => {
  async function refusal(...given: Parameters<typeof serve>): Promise<string> {
    const program = serve(...given);
    expect(await program.ended).toBe(1);
    expect(program.said()).not.toMatch(/^\s+at /m);
    return program.said();
  }

  test('wrong values, all at once', async () => {
    const said = await refusal(['--port', 'x', '--verbose'], { PUBLIC_URL: 'example' });
    expect(said).toContain('- De optie --verbose bestaat niet.');
    expect(said).toContain('- --port moet een poort zijn');
    expect(said).toContain('- PUBLIC_URL moet een adres zijn');
  });

  test('in English where the terminal speaks it', async () => {
    expect(await refusal(['--port', 'x'], { LANG: 'en_GB.UTF-8' })).toContain('must be a port');
  });

  test('a password in a wrong DATABASE_URL is not shown', async () => {
    const said = await refusal([], { DATABASE_URL: 'mysql://app:secret@db/z' });
    expect(said).toContain('DATABASE_URL moet de vorm');
    expect(said).not.toContain('secret');
  });

  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(await refusal(['--port', String(port)])).toContain(`Poort ${port} is al in gebruik`);
    other.close();
  });

  test('an address of another computer', async () => {
    expect(await refusal(['--port', '0', '--host', '192.0.2.1'])).toContain(
      '192.0.2.1 is geen adres',
    );
  });

  test('a database that cannot be reached', async () => {
    const said = await refusal(['--port', '0'], { DATABASE_URL: 'postgres://app:x@127.0.0.1:1/z' });
    expect(said).toContain('De database op 127.0.0.1:1/z is niet te bereiken');
  });

  test('a data folder of another version', async () => {
    await mkdir(join(folder, 'postgres/cluster'), { recursive: true });
    await writeFile(join(folder, 'postgres/cluster/PG_VERSION'), '16\n');
    expect(await refusal()).toMatch(/gemaakt door PostgreSQL 16; .* PostgreSQL 18/);
  });

  test('a data folder that is a file', async () => {
    await writeFile(join(folder, 'file'), '');
    const said = await refusal(['--port', '0', '--data', join(folder, 'file')]);
    expect(said).toContain('niet te lezen of te schrijven');
  });
});
