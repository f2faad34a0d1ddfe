import { isUtf8 } from 'node:buffer';
import { DomainError } from '@zorgpaden/domain/shared';
import type { FastifyInstance } from 'fastify';

/**
 * A body is JSON in UTF-8, as it is. Every other format, character set or compression is refused, and
 * so is a text that cannot be decoded: what is kept is what was sent.
 */
export function readJsonBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    (request, body: Buffer, done) => {
      const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } =
        request.headers;
      const charset = /;\s*charset="?([^";\s]+)/i.exec(type)?.[1] ?? 'utf-8';
      if (!/^utf-?8$/i.test(charset) || encoding.toLowerCase() !== 'identity') {
        done(new DomainError('request.media-type'));
      } else if (!isUtf8(body)) done(new DomainError('request.malformed'));
      else void parse(request, body.toString(), done);
    },
  );
}
