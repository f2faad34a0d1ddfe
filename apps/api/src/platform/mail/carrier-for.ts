import type { ApiConfig } from '../config/api-config.js';
import type { MailCarrier } from './mail-carrier.js';
import { NoCarrier } from './no-carrier.js';
import { OutboxCarrier } from './outbox-carrier.js';
import { senderAddress } from './sender-address.js';
import { SmtpCarrier } from './smtp-carrier.js';

/** The carrier that the configuration asks for. */
export function carrierFor(config: ApiConfig): MailCarrier {
  const { mail, publicUrl } = config;
  if (mail === undefined) return new NoCarrier();
  const from = senderAddress(config);
  return 'smtpUrl' in mail
    ? new SmtpCarrier(mail.smtpUrl, from, publicUrl)
    : new OutboxCarrier(mail.outboxFolder, from, publicUrl);
}
