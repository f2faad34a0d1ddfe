import fc from 'fast-check';
import { createTransport } from 'nodemailer';
import { enveloped } from './envelope.js';
import { isBareAddress } from '@zorgpaden/domain/shared';
import type { MailMessage } from './mail-message.js';
import { renderMail } from './render-mail.js';
import { smtpOptions } from './smtp-carrier.js';

const publicUrl = 'https://zorgpaden.example';
const message: MailMessage<'password-reset'> = {
  kind: 'password-reset',
  to: 'trekker@voorbeeld.example',
  language: 'en',
  data: { name: 'Noor', minutes: 30 },
  path: '/wachtwoord-instellen#token',
};

describe('the text of a mail', () => {
  it('when it is English, then so are its words and the page that it leads to', () => {
    const { subject, text, html } = renderMail(message, publicUrl);
    expect(subject).toBe('Choose a new password');
    expect(text).toContain(
      'Choose a new password:\nhttps://zorgpaden.example/en/wachtwoord-instellen#token\n',
    );
    expect(html).toContain('<html lang="en">');
  });

  it('when a name holds HTML, then it is text', () => {
    const data = { name: `<img src=x onerror="a">&'`, minutes: 30 };
    const { text, html } = renderMail({ ...message, data }, publicUrl);
    expect(text).toContain(data.name);
    expect(html).not.toContain('<img');
    expect(html).toContain('Dear &lt;img src=x onerror=&quot;a&quot;&gt;&amp;&#39;,');
  });

  it.each(['//elders.example', 'https://elders.example', '/\\elders.example', '/a b', ''])(
    'when a link would lead to %j, then there is no mail',
    (path) => {
      expect(() => renderMail({ ...message, path }, publicUrl)).toThrow('a path of the site');
    },
  );

  it('when a link is forgotten, then there is no mail', () => {
    const { path: _, ...without } = message;
    expect(() => renderMail(without, publicUrl)).toThrow('has a link and says what it is for');
  });
});

describe('headers', () => {
  /** The headers of a mail of which somebody chose everything that can be chosen. */
  async function headersOf(subject: string, recipient: string): Promise<string[]> {
    const content = { language: 'nl', subject, text: 'text', html: '<p>html</p>' } as const;
    const mail = {
      id: '019a4c2e-7f00-7000-8000-000000000000',
      kind: 'password-reset',
      recipient,
      content,
      createdAt: new Date('2026-11-03T09:00:00Z'),
      uselessFrom: null,
    };
    const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
    const sent = await transport.sendMail(enveloped(mail, 'van@voorbeeld.example', publicUrl));
    const [head = ''] = (sent.message as Buffer).toString().split('\n\n');
    return [...head.matchAll(/^[\w-]+(?=:)/gm)].map(([name]) => name).sort();
  }

  it('when a subject holds line ends, then it adds no header', async () => {
    const usual = await headersOf('Hallo', message.to);
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom('\r', '\n', '\r\n', '\u2028', '\0', 'Bcc: x@elders.example', 'é', ' '),
        ),
        async (parts) => {
          expect(await headersOf(`Hallo ${parts.join('')}`, message.to)).toEqual(usual);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    'a@b.example\r\nBcc: c@d.example',
    'a@b.example,c@d.example',
    'a@b.example c@d.example',
    'Naam <a@b.example>',
    '"a b"@c.example',
    'groep: a@b.example;',
    'a@b.example\u0000',
    'a@localhost',
    '@b.example',
    'a@@b.example',
    '',
  ])('when a recipient is %j, then it is no address', (address) => {
    expect(isBareAddress(address)).toBe(false);
  });

  it.each(['a@b.example', "o'neill+werk@mail.b-c.example", 'büro@bücher.example'])(
    'when a recipient is %j, then it is one',
    (address) => {
      expect(isBareAddress(address)).toBe(true);
    },
  );
});

describe('the mail server', () => {
  it.each([
    ['smtp://mail.example', { host: 'mail.example', port: 587, secure: false, requireTLS: true }],
    ['smtps://mail.example', { port: 465, secure: true, requireTLS: false }],
    ['smtp://[::1]:1025', { host: '::1', port: 1025, requireTLS: false }],
    ['smtp://127.0.0.1:1025', { requireTLS: false }],
    ['smtp://127.0.0.1.elders.example', { requireTLS: true }],
    ['smtp://mail.example?requireTLS=false', { requireTLS: false }],
    ['smtp://a%40b:c%2Fd@mail.example', { auth: { user: 'a@b', pass: 'c/d' } }],
  ])('when it is %s, then it is spoken to so', (url, expected) => {
    expect(smtpOptions(url)).toMatchObject(expected);
  });
});
