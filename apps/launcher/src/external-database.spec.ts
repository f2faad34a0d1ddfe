import { createServer, type AddressInfo, type Server } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { startPostgres, type EmbeddedPostgres } from '@zorgpaden/embedded-postgres';
import {
  address,
  makeFolder,
  patient,
  removeFolder,
  startServer,
  status,
  type Program,
} from './program.testing.js';

// Enough for starts of a database on a busy machine.
jest.setTimeout(120_000);

let folder: string;
let postgres: EmbeddedPostgres;
let programs: Program[] = [];

beforeAll(async () => {
  folder = await makeFolder();
  postgres = await startPostgres({ dataDir: join(folder, 'elsewhere') });
}, patient);

afterEach(async () => {
  for (const { child } of programs) child.kill('SIGTERM');
  await Promise.all(programs.map(({ ended }) => ended));
  programs = [];
}, patient);

afterAll(async () => {
  await postgres.stop();
  await removeFolder(folder);
});

function serve(env: Record<string, string>): Program {
  const program = startServer(join(folder, 'data'), ['--port', '0'], env);
  programs.push(program);
  return program;
}

test(
  'a database of the user’s own is migrated by its owner only',
  async () => {
    const withoutOwner = serve({ DATABASE_URL: postgres.applicationUrl });
    expect(await withoutOwner.ended).toBe(1);
    expect(withoutOwner.said()).toContain('Geef met DATABASE_OWNER_URL de rol die dat mag');

    const env = {
      DATABASE_URL: postgres.applicationUrl,
      DATABASE_OWNER_URL: postgres.ownerUrl,
    };
    expect(await status(`${await address(serve(env))}/health/ready`)).toBe(200);

    const later = await address(serve({ DATABASE_URL: postgres.applicationUrl }));
    expect(await status(`${later}/health/ready`)).toBe(200);
  },
  patient,
);

test('a wrong password is one sentence that does not show it', async () => {
  const url = new URL(postgres.applicationUrl);
  url.password = 'guessed';
  const program = serve({ DATABASE_URL: url.href });
  expect(await program.ended).toBe(1);
  expect(program.said()).toContain('laat de rol zorgpaden_app niet toe');
  expect(program.said()).not.toContain('guessed');
});

test('a role that may not change the schema is one sentence', async () => {
  const other = new URL(postgres.ownerUrl);
  other.pathname = '/postgres';
  const application = new URL(postgres.applicationUrl);
  application.pathname = '/postgres';
  const program = serve({ DATABASE_URL: application.href, DATABASE_OWNER_URL: other.href });
  expect(await program.ended).toBe(1);
  expect(program.said()).toContain('De rol mist een recht in de database');
});

test('a database that is too old is one sentence', async () => {
  const old = await pretendToBePostgres14();
  const { port } = old.address() as AddressInfo;
  const program = serve({ DATABASE_URL: `postgres://app:x@127.0.0.1:${port}/zorgpaden` });
  expect(await program.ended).toBe(1);
  expect(program.said()).toContain(
    'De database is PostgreSQL 14.9; er is versie 15 of nieuwer nodig',
  );
  old.close();
});

/** Speaks just enough of PostgreSQL's protocol to let anybody in and tell its version. */
async function pretendToBePostgres14(): Promise<Server> {
  const message = (kind: string, body: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeInt32BE(body.length + 4);
    return Buffer.concat([Buffer.from(kind), length, body]);
  };
  const int16 = (value: number) => Buffer.from([value >> 8, value & 255]);
  const int32 = (value: number) => Buffer.concat([int16(value >> 16), int16(value & 65_535)]);
  const ready = message('Z', Buffer.from('I'));
  const columns = ['number', 'version', 'role'].map((name, index) =>
    Buffer.concat([
      Buffer.from(`${name}\0`),
      int32(0),
      int16(0),
      int32(index === 0 ? 23 : 25),
      int16(-1 & 65_535),
      int32(-1),
      int16(0),
    ]),
  );
  const cells = ['140009', '14.9', 'app'].map((text) =>
    Buffer.concat([int32(text.length), Buffer.from(text)]),
  );
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', int32(0)), ready]));
      socket.on('data', (request: Buffer) => {
        if (request[0] !== 'Q'.charCodeAt(0)) return;
        const head = message('T', Buffer.concat([int16(columns.length), ...columns]));
        const row = message('D', Buffer.concat([int16(cells.length), ...cells]));
        socket.write(Buffer.concat([head, row, message('C', Buffer.from('SELECT 1\0')), ready]));
      });
    });
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return server;
}
