import { isIP } from 'node:net';
import type { SMTPTransportOptions, Transporter } from 'nodemailer';
import { enveloped } from './envelope.js';
import { MailCarrier, type Refusal } from './mail-carrier.js';
import type { WaitingMail } from './mail-store.js';

/** Hands mails to a mail server. */
export class SmtpCarrier extends MailCarrier {
  private transport?: Transporter;

  constructor(
    private readonly smtpUrl: string,
    private readonly from: string,
    private readonly publicUrl: string,
  ) {
    super();
  }

  override async carry(mail: WaitingMail): Promise<Refusal | undefined> {
    // Loaded at the first mail: most of what the site does sends none.
    const { createTransport } = await import('nodemailer');
    this.transport ??= createTransport(smtpOptions(this.smtpUrl));
    try {
      await this.transport.sendMail(enveloped(mail, this.from, this.publicUrl));
      return undefined;
    } catch (error) {
      return refusalOf(error);
    }
  }
}

/** Without TLS nothing leaves this machine, unless `?requireTLS=false` says that the network is trusted. */
export function smtpOptions(smtpUrl: string): SMTPTransportOptions {
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isTrusted = isHere(host) || url.searchParams.get('requireTLS') === 'false';
  return {
    host,
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: !secure && !isTrusted,
    ...(url.username !== '' && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
  };
}

function isHere(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** A mail or an address that is refused with 5xx stays so; a wrong password of ours does not. */
function refusalOf(error: unknown): Refusal {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const status = typeof responseCode === 'number' ? responseCode : undefined;
  const isOfMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  const isFinal = isOfMail && status !== undefined && status >= 500;
  return { isFinal, reason: String(status ?? code ?? 'unknown') };
}
