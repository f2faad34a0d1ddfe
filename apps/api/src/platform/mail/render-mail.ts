import type { Language } from '@zorgpaden/domain/themes';
import type { MailText } from '@zorgpaden/texts/mail-text';
import { textsIn, type MailKind, type MailMessage } from './mail-message.js';

/** A mail as it is sent, but for its addresses. */
export interface RenderedMail {
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The page on which one asks for no more of them. */
  readonly stopLink?: string;
  /** A calendar file, as a part of the mail that calendar programs know. */
  readonly calendar?: { readonly method: string; readonly file: string };
}

/** @param publicUrl where the site is: a link never leads anywhere else */
export function renderMail<Kind extends MailKind>(
  message: MailMessage<Kind>,
  publicUrl: string,
): RenderedMail {
  const { kind, language, data, path, stopPath } = message;
  const write = textsIn(language).kinds[kind] as (p: typeof data) => MailText;
  const text = write(data);
  const link = path === undefined ? undefined : linkTo(path, language, publicUrl);
  if ((link === undefined) !== (text.action === undefined)) {
    throw new Error(`A mail of the kind ${kind} has a link and says what it is for, or neither.`);
  }
  const stopLink = stopPath === undefined ? undefined : linkTo(stopPath, language, publicUrl);
  if ((stopLink === undefined) !== (text.stop === undefined)) {
    throw new Error(`A mail of the kind ${kind} can be stopped and says so, or neither.`);
  }
  const parts = { ...text, link, stopLink };
  return {
    language,
    subject: text.subject,
    text: asText(parts, language),
    html: asHtml(parts, language),
    ...(stopLink !== undefined && { stopLink }),
  };
}

type Parts = MailText & {
  readonly link: string | undefined;
  readonly stopLink: string | undefined;
};

function asText(parts: Parts, language: Language): string {
  const { paragraphs, action, link, afterwards = [], stop, stopLink } = parts;
  const { signature, sender, automatic } = textsIn(language);
  const act = link === undefined ? [] : [`${action ?? ''}:\n${link}`];
  const end = stopLink === undefined ? [] : [`${stop ?? ''}:\n${stopLink}`];
  return `${[...paragraphs, ...act, ...afterwards, ...end, `${signature}\n${sender}`, automatic].join('\n\n')}\n`;
}

/** Made to be read in any mail program: no image, nothing fetched, nobody followed. */
function asHtml(parts: Parts, language: Language): string {
  const { subject, paragraphs, action, link, afterwards = [], stop, stopLink } = parts;
  const { linkInFull, signature, sender, automatic } = textsIn(language);
  const act =
    link === undefined
      ? []
      : [
          `<p style="margin:24px 0"><a href="${escape(link)}" style="${BUTTON}">${escape(action ?? '')}</a></p>`,
        ];
  const full =
    link === undefined
      ? []
      : [`<p>${escape(linkInFull)}<br><a href="${escape(link)}">${escape(link)}</a></p>`];
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(subject)}</title></head>`,
    `<body style="${BODY}">`,
    ...paragraphs.map(paragraph),
    ...act,
    ...afterwards.map(paragraph),
    ...full,
    ...(stopLink === undefined
      ? []
      : [`<p><a href="${escape(stopLink)}">${escape(stop ?? '')}</a></p>`]),
    `<p>${escape(signature)}<br>${escape(sender)}</p>`,
    `<p style="color:#595959;font-size:14px">${escape(automatic)}</p>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const BODY =
  'max-width:36em;margin:0;padding:16px;background:#ffffff;color:#1c1b1f;font:16px/1.5 Arial,Helvetica,sans-serif;overflow-wrap:anywhere';
const BUTTON =
  'display:inline-block;padding:12px 20px;border-radius:8px;background:#00504a;color:#ffffff;font-weight:bold;text-decoration:none';

function paragraph(text: string): string {
  return `<p>${escape(text)}</p>`;
}

function linkTo(path: string, language: Language, publicUrl: string): string {
  if (!/^\/(?![/\\])[^\s\\]*$/.test(path)) throw new Error('A mail links to a path of the site.');
  return `${publicUrl}${language === 'en' ? '/en' : ''}${path}`;
}

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
