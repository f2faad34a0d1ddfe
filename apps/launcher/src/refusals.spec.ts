import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, jest, test } from '@jest/globals';
import { useDataFolder } from './program.testing.js';

// Enough for starts of a database on a busy machine.
jest.setTimeout(120_000);

const data = useDataFolder();

describe('what cannot be is one clear message and exit code 1', () => {
  async function refusal(...given: Parameters<typeof data.serve>): Promise<string> {
    const program = data.serve(...given);
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

  test('a password in a wrong SMTP_URL is not shown', async () => {
    const said = await refusal([], { SMTP_URL: 'smtp://app:secret@mail.example/path' });
    expect(said).toContain('SMTP_URL moet de vorm');
    expect(said).not.toContain('secret');
  });

  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1').unref();
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
    await mkdir(data.path('postgres/cluster'), { recursive: true });
    await writeFile(data.path('postgres/cluster/PG_VERSION'), '16\n');
    expect(await refusal()).toMatch(/gemaakt door PostgreSQL 16; .* PostgreSQL 18/);
  });

  test('a data folder that is a file', async () => {
    await writeFile(data.path('file'), '');
    const said = await refusal(['--port', '0', '--data', data.path('file')]);
    expect(said).toContain('niet te lezen of te schrijven');
  });
});
