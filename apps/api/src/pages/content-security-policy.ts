import { hash } from 'node:crypto';

const shared = [
  "default-src 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "base-uri 'self'",
  "script-src 'self'",
];

/**
 * The policy of a rendered page. It is the same for everybody, so a nonce would be no secret: the
 * styles that stand in it are allowed by their hash. Scripts are files: one that stands in a page got
 * there by mistake, and a hash made from the page would let it run.
 */
export function policyOf(html: string): string {
  return policy(stylesOf(html));
}

/** The policy of a page that is made for one visit: styles that it adds later carry the nonce. */
export function policyWithNonce(html: string, nonce: string): string {
  return policy([`'nonce-${nonce}'`, ...stylesOf(html)]);
}

function policy(styles: readonly string[]): string {
  return [...shared, `style-src ${["'self'", ...new Set(styles)].join(' ')}`].join('; ');
}

function stylesOf(html: string): string[] {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)]
    .map(([, text = '']) => text)
    .filter((text) => text !== '')
    .map((text) => `'sha256-${hash('sha256', text, 'base64')}'`);
}
