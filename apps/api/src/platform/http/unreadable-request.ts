import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { DomainError } from '@zorgpaden/domain/shared';
import { problemOf } from './problem.js';
import { codeOf } from './problem-statuses.js';
import { requestId } from './request-id.js';

/** What Node says about a request that it could not read to the end. */
const statuses: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

type Unreadable = Error & { readonly code?: string };

/**
 * Answers what is no HTTP, too much of it or too slow, with these headers. There is no request then,
 * and no language: only a line, which is closed after the answer.
 */
export function answerUnreadable(headers: Readonly<Record<string, string>>) {
  return (error: Unreadable, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const status = statuses[error.code ?? ''] ?? 400;
    const problem = problemOf(new DomainError(codeOf(status)), 'nl', requestId());
    const body = JSON.stringify(problem);
    socket.write(
      [
        `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
        ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
        'Content-Type: application/problem+json; charset=utf-8',
        `Content-Length: ${Buffer.byteLength(body)}`,
        'Cache-Control: no-store',
        'Connection: close',
        '',
        body,
      ].join('\r\n'),
    );
    socket.destroySoon();
  };
}
