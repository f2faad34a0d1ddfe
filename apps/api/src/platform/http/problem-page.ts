import { hash } from 'node:crypto';
import type { Problem } from '@zorgpaden/domain/shared/contract';
import type { Language } from '@zorgpaden/domain/themes';
import { publicTexts as english } from '@zorgpaden/texts/en/public';
import { publicTexts as dutch } from '@zorgpaden/texts/nl/public';
import type { FastifyRequest } from 'fastify';
import { isOfPages } from './request-path.js';

const texts = { nl: dutch, en: english };

const style =
  ':root{color-scheme:light dark}' +
  'body{margin:0 auto;max-width:36rem;padding:1.5rem;font:1.0625rem/1.5 system-ui,sans-serif}' +
  'h1{line-height:1.2}aside{border-inline-start:.25rem solid;padding-inline-start:1rem}';

/** Nothing but its own style: it is made where everything else may have failed. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${hash('sha256', style, 'base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Somebody with a browser, at an address of the site. Programs, and pages that ask, get the problem. */
export function wantsPage(request: FastifyRequest): boolean {
  return isOfPages(request) && /\btext\/html\b/i.test(request.headers.accept ?? '');
}

/** What went wrong in a page that needs nothing else; acute help stands on every page (rule 9). */
export function problemPage(
  { title, detail }: Problem,
  language: Language,
): { readonly html: string; readonly headers: Readonly<Record<string, string>> } {
  const { siteName, acute, notFound } = texts[language];
  const call = (number: string) => `<a href="tel:${number.replace(/\D/g, '')}">${number}</a>`;
  const html = [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${title} · ${siteName}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="robots" content="noindex"><style>${style}</style></head><body>`,
    `<aside aria-label="${acute.label}">${acute.danger} ${call(acute.emergencyNumber)}. `,
    `${acute.safety} ${acute.safetyName} ${call(acute.safetyNumber)}.</aside>`,
    `<main><h1>${title}</h1><p>${escape(detail ?? '')}</p>`,
    `<p><a href="${language === 'en' ? '/en' : '/'}">${notFound.toFinder}</a></p></main></body></html>`,
  ].join('');
  return {
    html,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
  };
}

/** A sentence can quote what somebody sent. */
function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
