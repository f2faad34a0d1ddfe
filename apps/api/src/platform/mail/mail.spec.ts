import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { createApp } from '../../create-app.js';
import { record, Trail } from '../audit/trail.js';
import type { MailConfig } from '../config/api-config.js';
import { asIfWaited } from '../jobs/job-process.testing.js';
import { Jobs } from '../jobs/index.js';
import { until } from '../testing/signs.testing.js';
import { testApp, type TestApp } from '../testing/test-app.testing.js';
import { Mail, type MailMessage } from './index.js';
import { htmlOf, MailServer, textOf } from './mail-server.testing.js';

// Jobs that another process added are looked for every few seconds.
jest.setTimeout(60_000);

const from = 'zorgpaden@voorbeeld.example';
const to = 'trekker@voorbeeld.example';
const secret = 'S3cretTokenOfALink';
const message: MailMessage<'password-reset'> = {
  kind: 'password-reset',
  to,
  language: 'nl',
  data: { name: 'Noor de Vries', minutes: 30 },
  path: `/wachtwoord-instellen#${secret}`,
};

describe('mail', () => {
  let server: MailServer;
  let test: TestApp;

  beforeEach(async () => {
    server = await new MailServer().start();
  });
  afterEach(async () => {
    await test.close();
    await server.stop();
    jest.restoreAllMocks();
  });

  async function start(mail: MailConfig = { smtpUrl: server.url, from }) {
    test = await testApp({ runsJobs: true, publicUrl: 'https://zorgpaden.example', mail });
  }

  async function send(messages: readonly MailMessage[], fails = false): Promise<void> {
    const ctx = { requestId: 'r', now: test.clock.now(), language: 'nl', user: null } as const;
    await test.app.get(Trail).write(ctx, async (write) => {
      await record(write, { action: 'try', subjectType: 'thing', subjectId: '1' });
      for (const each of messages) await test.app.get(Mail).send(write, each);
      if (fails) throw new Error('broke');
    });
  }

  const waiting = () => test.database.query('SELECT * FROM mails');
  const isGone = () => until(waiting, (rows) => rows.length === 0);
  const hasFailed = () =>
    until(
      () =>
        test.database.query<{ failure: string; content: unknown; recipient: string }>(
          'SELECT failure, content, recipient FROM mails WHERE failed_at IS NOT NULL',
        ),
      (rows) => rows.length === 1,
    );
  const isRetried = () =>
    until(
      () => test.database.query(`SELECT 1 FROM pgboss.job WHERE state = 'retry'`),
      (rows) => rows.length === 1,
    );

  it('when a write is kept, then its mail arrives, as text and as HTML, and nothing of it stays', async () => {
    await start();
    await send([message]);
    const [mail] = await server.taken.reach(1);
    if (mail === undefined) throw new Error('No mail.');
    expect(mail.to).toEqual([to]);
    expect(mail.raw).toContain(`From: Zorgpaden Kansrijke Start <${from}>\r\n`);
    expect(mail.raw).toContain(`To: ${to}\r\n`);
    expect(mail.raw).toContain('Subject: Kies een nieuw wachtwoord\r\n');
    expect(mail.raw).toContain('Auto-Submitted: auto-generated\r\n');
    expect(mail.raw).toContain('Content-Language: nl\r\n');
    const link = `https://zorgpaden.example/wachtwoord-instellen#${secret}`;
    expect(textOf(mail)).toContain(`Kies een nieuw wachtwoord:\r\n${link}\r\n`);
    expect(textOf(mail)).toContain('Beste Noor de Vries,');
    expect(htmlOf(mail)).toContain(`<a href="${link}"`);
    expect(htmlOf(mail)).not.toMatch(/<img|<script|url\(|http:\/\//);
    await isGone();
    const jobs = await test.database.query('SELECT * FROM pgboss.job');
    expect(JSON.stringify(jobs)).not.toMatch(/voorbeeld\.example|Noor|S3cret/);
  });

  it('when a write is not kept, then its mail is never sent', async () => {
    await start();
    await expect(send([message], true)).rejects.toThrow('broke');
    await send([{ ...message, to: 'ander@voorbeeld.example' }]);
    await isGone();
    expect(server.taken.seen.map((mail) => mail.to)).toEqual([['ander@voorbeeld.example']]);
  });

  it('when a server says not now, then the mail is tried again later, and arrives', async () => {
    await start();
    server.refuse(451);
    await send([message]);
    await server.refused.reach(1);
    await isRetried();
    expect(server.taken.seen).toEqual([]);
    await asIfWaited(test.database);
    await server.taken.reach(1);
    await isGone();
  });

  it('when the server is down, then the mail arrives when it is back', async () => {
    await start();
    await server.stop();
    await send([message]);
    await isRetried();
    await server.start();
    await asIfWaited(test.database);
    await server.taken.reach(1);
    await isGone();
  });

  it('when a server says never, then an operator reads so without an address, and its text is forgotten', async () => {
    const logged: string[] = [];
    for (const stream of [process.stdout, process.stderr]) {
      jest.spyOn(stream, 'write').mockImplementation((text) => logged.push(String(text)) > 0);
    }
    await start();
    server.refuse(550);
    await send([message]);
    expect(await hasFailed()).toEqual([{ failure: '550', content: null, recipient: to }]);
    await until(
      () => test.database.query(`SELECT state FROM pgboss.job WHERE name = 'send-mail'`),
      ([job]) => job?.['state'] === 'completed',
    );
    expect(server.refused.seen).toEqual([550]);
    expect(logged.join('')).toContain('(password-reset) was not delivered');
    expect(logged.join('')).not.toMatch(/voorbeeld\.example|Noor|S3cret/);

    test.clock.forward(13 * 24 * 60);
    await test.app.get(Jobs).runNow('mail-cleanup');
    expect(await waiting()).toHaveLength(1);
    test.clock.forward(2 * 24 * 60);
    await test.app.get(Jobs).runNow('mail-cleanup');
    expect(await waiting()).toEqual([]);
  });

  it('when a mail would come too late to be of use, then it is not sent', async () => {
    await start();
    await send([{ ...message, uselessFrom: test.clock.now() }]);
    expect(await hasFailed()).toMatchObject([{ failure: 'too late', content: null }]);
    expect(server.taken.seen).toEqual([]);
  });

  it('when two processes send, then every mail is sent once', async () => {
    await start();
    const other = await createApp(
      {
        databaseUrl: test.database.applicationUrl,
        publicUrl: 'https://zorgpaden.example',
        trustedProxies: [],
        secretKey: new Uint8Array(32),
        runsJobs: true,
        mail: { smtpUrl: server.url, from },
      },
      { clock: test.clock },
    );
    const addresses = Array.from({ length: 12 }, (_, number) => `m${number}@voorbeeld.example`);
    await send(addresses.map((address) => ({ ...message, to: address })));
    await isGone();
    await other.close();
    expect(server.taken.seen.flatMap((mail) => mail.to).sort()).toEqual([...addresses].sort());
  });

  it('when there is no mail server, then mails are files that only their owner reads', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zorgpaden-outbox-'));
    const outboxFolder = join(folder, 'data', 'outbox');
    await start({ outboxFolder });
    await send([message]);
    await isGone();
    const [name = '', ...others] = await readdir(outboxFolder);
    expect(others).toEqual([]);
    expect(name).toMatch(/^20261103090000-[\da-f-]{36}\.eml$/);
    expect((await stat(outboxFolder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(outboxFolder, name))).mode & 0o777).toBe(0o600);
    const raw = await readFile(join(outboxFolder, name), 'utf8');
    expect(raw).toContain('From: Zorgpaden Kansrijke Start <zorgpaden@zorgpaden.example>');
    expect(textOf({ to: [], raw: raw.replace(/\r?\n/g, '\r\n') })).toContain(secret);
    await rm(folder, { recursive: true });
  });
});
