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
];

/**
 * The policy of a rendered page. It is the same for everybody, so a nonce would be no secret: what
 * stands in the page itself is allowed by its hash.
 */
export function policyOf(html: string): string {
  const scripts = inlineTexts(html, /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/gi);
  const styles = inlineTexts(html, /<style([^>]*)>([\s\S]*?)<\/style>/gi);
  return policy(scripts.map(sourceOf), styles.map(sourceOf));
}

/** The policy of a page that is made for one visit: what it adds later carries the nonce. */
export function policyWithNonce(html: string, nonce: string): string {
  const scripts = inlineTexts(html, /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/gi);
  const styles = inlineTexts(html, /<style([^>]*)>([\s\S]*?)<\/style>/gi);
  const own = `'nonce-${nonce}'`;
  return policy([own, ...scripts.map(sourceOf)], [own, ...styles.map(sourceOf)]);
}

function policy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    ...shared,
    `script-src ${["'self'", ...new Set(scripts)].join(' ')}`,
    `style-src ${["'self'", ...new Set(styles)].join(' ')}`,
  ].join('; ');
}

/** Data blocks such as JSON-LD are not run, and need no permission. */
function inlineTexts(html: string, elements: RegExp): string[] {
  return [...html.matchAll(elements)]
    .filter(([, attributes = '']) => !/\btype="?application\/(?:ld\+)?json/i.test(attributes))
    .map(([, , text = '']) => text)
    .filter((text) => text !== '');
}

function sourceOf(text: string): string {
  return `'sha256-${hash('sha256', text, 'base64')}'`;
}
