import { readFile, rm, stat } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { address, patient, startProgram, useDataFolder } from './program.testing.js';

const data = useDataFolder();

describe('demonstration', () => {
  const withExamples = ['--port', '0'];
  interface Account {
    email: string;
    password: string;
    totp?: string;
    role: string;
    coalition: string | null;
  }
  const path = () => data.path('demo-accounts.json');
  const readAccounts = async () => JSON.parse(await readFile(path(), 'utf8')) as Account[];

  /** Whether the site lets an account in. */
  async function letsIn(url: string, { email, password, totp }: Account): Promise<boolean> {
    const first = await fetch(`${url}/api/v1/session`);
    const answer = await post(`${url}/api/v1/session`, { email, password }, first);
    if (!answer.ok) return false;
    const { secondFactor } = (await answer.clone().json()) as { secondFactor?: string };
    if (totp === undefined) return secondFactor === 'setup';
    const code = new TOTP({ secret: Secret.fromBase32(totp) }).generate();
    const proven = await post(`${url}/api/v1/session/second-factor`, { code }, answer);
    return secondFactor === 'required' && proven.ok;
  }

  /** Sends as the browser would that got `before`. */
  function post(url: string, body: object, before: Response): Promise<Response> {
    const cookies = before.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    const token = cookies.find((cookie) => cookie.startsWith('XSRF-TOKEN='))?.split('=')[1] ?? '';
    return fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Cookie: cookies.join('; '),
        'X-XSRF-TOKEN': decodeURIComponent(token),
      },
      body: JSON.stringify(body),
    });
  }

  /** A command shows what the apps of the accounts would show, to who has none. */
  async function expectCodes(accounts: readonly Account[]): Promise<void> {
    const codeOf = ({ totp = '' }: Account) =>
      new TOTP({ secret: Secret.fromBase32(totp) }).generate();
    const before = accounts.map(codeOf);
    const command = startProgram(process.execPath, [
      'apps/launcher/dist/commands/demo-codes.js',
      ...['--data', data.path()],
    ]);
    expect(await command.ended).toBe(0);
    // A new half minute may have begun.
    const after = accounts.map(codeOf);
    for (const [at, { email }] of accounts.entries()) {
      const line = command.said().match(new RegExp(`(\\d{6}) {2}${email}`));
      expect([before[at], after[at]]).toContain(line?.[1]);
    }
  }

  test(
    'the first start makes accounts that work, keeps them for their owner only, and shows them and their codes again',
    async () => {
      const first = data.serve(withExamples);
      const url = await address(first);
      const accounts = await readAccounts();
      expect((await stat(path())).mode & 0o777).toBe(0o600);
      expect(accounts.map(({ role }) => role).sort()).toEqual([
        'administrator',
        ...Array<string>(accounts.length - 1).fill('lead'),
      ]);
      for (const account of accounts) {
        expect(first.said()).toContain(account.password);
        expect(first.said()).toContain(account.totp);
        expect(await letsIn(url, account)).toBe(true);
      }
      await expectCodes(accounts);
      first.child.kill('SIGTERM');
      await first.ended;

      const second = data.serve(withExamples);
      await address(second);
      expect(second.said()).toContain(accounts[0]?.password);
      expect(await readAccounts()).toEqual(accounts);
    },
    patient,
  );

  test(
    'when a site asks no second factor, then its accounts have a password alone',
    async () => {
      await address(data.serve(withExamples, { REQUIRE_SECOND_FACTOR: 'no' }));
      expect((await readAccounts()).map(({ totp }) => totp)).not.toContainEqual(expect.anything());
    },
    patient,
  );

  test(
    'when the file with the passwords is lost, new ones are made and the old ones end',
    async () => {
      const first = data.serve(withExamples);
      await address(first);
      const [before] = await readAccounts();
      first.child.kill('SIGTERM');
      await first.ended;
      await rm(path());

      const url = await address(data.serve(withExamples));

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
      const program = data.serve(['--port', '0', ...args], env);
      await program.hears(/staat klaar op/);
      expect(program.said()).toContain('npm run admin:create');
      await expect(readAccounts()).rejects.toThrow(/ENOENT/);
    },
    patient,
  );

  test(
    'a command makes the first administrator beside a running server',
    async () => {
      const url = await address(data.serve());
      const email = 'beheer@voorbeeld.example';
      const create = () =>
        startProgram(process.execPath, [
          'apps/launcher/dist/commands/admin-create.js',
          ...['--data', data.path(), '--email', email],
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
