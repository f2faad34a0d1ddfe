import { hash } from 'node:crypto';
import type { Language } from '@zorgpaden/domain/themes';

/** What a public question was answered with, and for how long that holds. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly language: Language;
  readonly body: string | Buffer;
  /** The municipality codes whose content it was made from; `everything` for reference data. */
  readonly dependsOn: readonly string[];
  /** The moment, in milliseconds, from which it may read differently: a clock boundary. */
  readonly validUntil: number;
  /** What a page adds, such as its Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer as bytes, with what revalidation and compression need. Equal answers are equal bytes. */
export interface StoredAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly language: Language;
  readonly dependsOn: readonly string[];
  readonly madeAt: number;
  readonly validUntil: number;
  /** All but what depends on the request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
  readonly body: Buffer;
  /** Made when first asked for, and kept. */
  readonly encoded: { br?: Buffer; gzip?: Buffer };
}

/** A tag that stands for the reference data and everything made from it. */
export const everything = '*';

/** Answers that may be kept; a page that does not exist is one page, whatever address led to it. */
export const worthKeeping: ReadonlySet<number> = new Set([200, 404]);

/**
 * Turns an answer into bytes with an ETag. The tag is weak because the compressed forms share it: it
 * says that the content is equal, not that the bytes on the wire are.
 */
export function toStored(answer: Answer, address: string, madeAt: number): StoredAnswer {
  const { status, contentType, language, dependsOn, validUntil } = answer;
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
  const etag = `W/"${hash('sha256', body, 'base64url').slice(0, 27)}"`;
  const headers = {
    ...answer.headers,
    'cache-control': worthKeeping.has(status) ? 'public, no-cache' : 'no-store',
    // Of pages and files the address says the language.
    vary: address.startsWith('/api/') ? 'Accept-Language, Accept-Encoding' : 'Accept-Encoding',
    'content-language': language,
    ...(status === 200 && { etag }),
  };
  return {
    status,
    contentType,
    language,
    dependsOn,
    madeAt,
    validUntil,
    headers,
    etag,
    body,
    encoded: {},
  };
}

/** Whether the reader's `If-None-Match` already holds this answer (weak comparison, RFC 9110). */
export function isHeld(etag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true;
  const opaque = etag.slice(2);
  return ifNoneMatch
    .split(',')
    .some((candidate) => candidate.trim().replace(/^W\//, '') === opaque);
}
