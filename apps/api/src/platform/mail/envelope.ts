import type { SendMailOptions } from 'nodemailer';
import { textsIn } from './mail-message.js';
import type { WaitingMail } from './mail-store.js';

/** A mail with its headers, as nodemailer takes it. */
export function enveloped(mail: WaitingMail, from: string, publicUrl: string): SendMailOptions {
  const { language, subject, text, html, calendar, stopLink } = mail.content;
  return {
    envelope: { from, to: [mail.recipient] },
    from: { name: textsIn(language).sender, address: from },
    // As an object: an address is never read as a list.
    to: { name: '', address: mail.recipient },
    subject,
    text,
    html,
    ...(calendar && {
      icalEvent: { method: calendar.method, filename: 'afspraak.ics', content: calendar.file },
    }),
    date: mail.createdAt,
    // A mail that is sent twice, because a process was killed in between, is one to who gets it.
    messageId: `<${mail.id}@${new URL(publicUrl).hostname}>`,
    headers: {
      'Content-Language': language,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      // A page with one press: what follows every link ends nothing (RFC 2369, not RFC 8058).
      ...(stopLink !== undefined && { 'List-Unsubscribe': `<${stopLink}>` }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
