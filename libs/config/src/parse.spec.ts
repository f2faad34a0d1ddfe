import { describe, expect, test } from '@jest/globals';
import { startOptions } from './options.js';
import { parseConfig } from './parse.js';

function parse(argv: string[], env: Record<string, string> = {}) {
  const parsed = parseConfig(startOptions, argv, env);
  return 'problems' in parsed ? { problems: parsed.problems } : { values: parsed.values };
}

test('nothing set gives the defaults', () => {
  expect(parse([])).toEqual({
    values: {
      port: 3000,
      host: '127.0.0.1',
      data: '.data',
      noDemo: false,
      databaseUrl: undefined,
      databaseOwnerUrl: undefined,
      secretKey: undefined,
      requireSecondFactor: true,
      publicUrl: undefined,
      trustedProxies: [],
      smtpUrl: undefined,
      mailFrom: undefined,
      publicReadsPerMinute: 1200,
      logFormat: 'text',
      securityContact: undefined,
      controller: undefined,
      privacyContact: undefined,
      signInProviders: undefined,
      signInProvidersFile: undefined,
    },
  });
});

test('the command line wins over the environment', () => {
  const env = { PORT: '4000', DATA_DIR: '/srv/data' };
  expect(parse(['--port=5000', '--no-demo'], env)).toMatchObject({
    values: { port: 5000, data: '/srv/data', noDemo: true },
  });
});

test('a variable that is set to nothing is not set', () => {
  expect(parse([], { PORT: '', PUBLIC_URL: ' ' })).toMatchObject({
    values: { port: 3000, publicUrl: undefined },
  });
});

test('everything that is wrong is told at once', () => {
  const env = { PORT: 'http', PUBLIC_URL: 'example.nl', TRUSTED_PROXIES: '10.0.0.0/64' };
  expect(parse(['--verbose', 'now', '--data'], env)).toEqual({
    problems: [
      {
        code: 'unknown-flag',
        name: '--verbose',
        known: ['--port', '--host', '--data', '--no-demo'],
      },
      { code: 'value-missing', name: '--data' },
      { code: 'unexpected-word', name: 'now' },
      { code: 'not-a-port', name: 'PORT', value: 'http' },
      { code: 'not-a-public-url', name: 'PUBLIC_URL', value: 'example.nl' },
      { code: 'not-an-address-range', name: 'TRUSTED_PROXIES', value: '10.0.0.0/64' },
    ],
  });
});

test('an option does not swallow the next one as its value', () => {
  expect(parse(['--port', '--no-demo'])).toMatchObject({
    problems: [{ code: 'value-missing', name: '--port' }],
  });
});

test('a switch takes no value', () => {
  expect(parse(['--no-demo=yes'])).toEqual({
    problems: [{ code: 'takes-no-value', name: '--no-demo' }],
  });
});

test('an owner without a database is told', () => {
  expect(parse([], { DATABASE_OWNER_URL: 'postgres://owner:x@db/zorgpaden' })).toEqual({
    problems: [{ code: 'alone', name: 'DATABASE_OWNER_URL', needs: 'DATABASE_URL' }],
  });
});

test('a mail server without a sender is told', () => {
  expect(parse([], { SMTP_URL: 'smtp://mail.example' })).toEqual({
    problems: [{ code: 'alone', name: 'SMTP_URL', needs: 'MAIL_FROM' }],
  });
  expect(parse([], { MAIL_FROM: 'zorgpaden@voorbeeld.example' })).toMatchObject({
    values: { mailFrom: 'zorgpaden@voorbeeld.example' },
  });
});

describe('values', () => {
  test.each([
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '3000x'],
    ['HOST', 'localhost:3000'],
    ['HOST', '256.0.0.1'],
    ['HOST', 'a b'],
    ['NO_DEMO', 'perhaps'],
    ['DATABASE_URL', 'mysql://app@db/zorgpaden'],
    ['DATABASE_URL', 'postgres://app@db'],
    ['DATABASE_URL', 'zorgpaden'],
    ['PUBLIC_URL', 'ftp://zorgpaden.example'],
    ['PUBLIC_URL', 'https://zorgpaden.example/path'],
    ['PUBLIC_URL', 'https://name:secret@zorgpaden.example'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10.0.0.1,,10.0.0.2'],
    ['TRUSTED_PROXIES', 'proxy'],
    ['PUBLIC_READS_PER_MINUTE', '1199'],
    ['SMTP_URL', 'mail.example:587'],
    ['SMTP_URL', 'http://mail.example'],
    ['SMTP_URL', 'smtp://'],
    ['SMTP_URL', 'smtp://name@mail.example'],
    ['SMTP_URL', 'smtp://mail.example/path'],
    ['SMTP_URL', 'smtp://mail.example?logger=true'],
    ['CLAMD_URL', 'scanner:3310'],
    ['CLAMD_URL', 'https://scanner.example'],
    ['S3_URL', 'https://opslag.example/emmer'],
    ['S3_URL', 'https://sleutel:geheim@opslag.example'],
    ['S3_URL', 's3://sleutel:geheim@opslag.example/emmer'],
    ['MAIL_FROM', 'Zorgpaden <zorgpaden@voorbeeld.example>'],
    ['MAIL_FROM', 'a@b.example, c@d.example'],
    ['AUDIT_KEY', 'kort'],
    ['AUDIT_KEY', `${'a'.repeat(50)} b`],
    ['AUDIT_KEY', 'ab'.repeat(31)],
    ['SECURITY_CONTACT', 'http://zorgpaden.example/melden'],
    ['SECURITY_CONTACT', 'https://naam:geheim@zorgpaden.example/'],
    ['SECURITY_CONTACT', 'de beheerder'],
  ])('%s=%s is refused', (name, value) => {
    expect(parse([], { [name]: value })).toMatchObject({ problems: [{ name, value }] });
  });

  test.each([
    'smtp://mail.example',
    'smtp://localhost:1025',
    'smtps://name:pass%2Fword@mail.example:465',
    'smtp://mail.example?requireTLS=false',
  ])('SMTP_URL=%s is taken', (smtpUrl) => {
    const env = { SMTP_URL: smtpUrl, MAIL_FROM: 'zorgpaden@voorbeeld.example' };
    expect(parse([], env)).toMatchObject({ values: { smtpUrl } });
  });

  test.each([
    ['PORT', '0', { port: 0 }],
    ['HOST', '::', { host: '::' }],
    ['HOST', 'localhost', { host: 'localhost' }],
    ['NO_DEMO', 'true', { noDemo: true }],
    [
      'DATABASE_URL',
      'postgresql://app:x@db:5432/z',
      { databaseUrl: 'postgresql://app:x@db:5432/z' },
    ],
    ['PUBLIC_URL', 'https://Zorgpaden.example/', { publicUrl: 'https://zorgpaden.example' }],
    ['TRUSTED_PROXIES', '10.0.0.0/8, fd00::/8', { trustedProxies: ['10.0.0.0/8', 'fd00::/8'] }],
    ['PUBLIC_READS_PER_MINUTE', '6000', { publicReadsPerMinute: 6000 }],
    ['MAIL_FROM', 'Zorgpaden@voorbeeld.example', { mailFrom: 'zorgpaden@voorbeeld.example' }],
    ['AUDIT_KEY', 'ab'.repeat(32), { auditKey: Buffer.alloc(32, 0xab) }],
    ['AUDIT_KEY', Buffer.alloc(33, 0xfe).toString('base64'), { auditKey: Buffer.alloc(33, 0xfe) }],
    ['AUDIT_KEY_FILE', '/run/secrets/key', { auditKeyFile: '/run/secrets/key' }],
    [
      'SECURITY_CONTACT',
      'Veilig@voorbeeld.example',
      { securityContact: 'mailto:veilig@voorbeeld.example' },
    ],
    [
      'SECURITY_CONTACT',
      'mailto:veilig@voorbeeld.example',
      { securityContact: 'mailto:veilig@voorbeeld.example' },
    ],
    [
      'SECURITY_CONTACT',
      'https://voorbeeld.example/melden',
      { securityContact: 'https://voorbeeld.example/melden' },
    ],
    ['CONTROLLER', 'Gemeente Voorbeeld', { controller: 'Gemeente Voorbeeld' }],
    ['PRIVACY_CONTACT', 'fg@voorbeeld.example', { privacyContact: 'mailto:fg@voorbeeld.example' }],
  ])('%s=%s is taken', (name, value, expected) => {
    expect(parse([], { [name]: value })).toMatchObject({ values: expected });
  });
});
