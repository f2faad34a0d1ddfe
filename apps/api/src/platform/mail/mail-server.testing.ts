import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { Signs } from '../testing/signs.testing.js';

/** A mail as a server took it. */
export interface TakenMail {
  readonly to: readonly string[];
  /** The whole message: headers, an empty line, parts. */
  readonly raw: string;
}

/** A real mail server on this machine, which refuses when a test says so. */
export class MailServer {
  readonly taken = new Signs<TakenMail>();
  readonly refused = new Signs<number>();
  private server: SMTPServer | undefined;
  private readonly refusals: number[] = [];
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** The next recipients are refused with these codes, in words that name them. */
  refuse(...codes: number[]): void {
    this.refusals.push(...codes);
  }

  async start(): Promise<this> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      closeTimeout: 100,
      onRcptTo: ({ address }, _session, callback) => {
        const code = this.refusals.shift();
        if (code === undefined) {
          callback();
          return;
        }
        this.refused.give(code);
        callback(Object.assign(new Error(`<${address}> is not here`), { responseCode: code }));
      },
      onData: (stream, { envelope }, callback) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          callback();
          const to = envelope.rcptTo.map(({ address }) => address);
          this.taken.give({ to, raw: Buffer.concat(parts).toString() });
        });
      },
    });
    const listening = server.listen(this.port, '127.0.0.1');
    await once(listening, 'listening');
    this.port = (listening.address() as AddressInfo).port;
    this.server = server;
    return this;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server !== undefined) await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

/** The text of a mail as a person reads it: quoted-printable undone, of the first part. */
export function textOf({ raw }: TakenMail): string {
  const [, part = ''] = /Content-Type: text\/plain[^]*?\r\n\r\n([^]*?)\r\n--/.exec(raw) ?? [];
  return unquoted(part);
}

export function htmlOf({ raw }: TakenMail): string {
  const [, part = ''] = /Content-Type: text\/html[^]*?\r\n\r\n([^]*?)\r\n--/.exec(raw) ?? [];
  return unquoted(part);
}

function unquoted(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
