import multipart from '@fastify/multipart';
import { LARGEST_FILE } from '@zorgpaden/domain/attachments';
import { DomainError } from '@zorgpaden/domain/shared';
import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Takes one file, in a form with its fields. */
    readonly takesFile?: boolean;
  }
}

/** What came with a file in one form. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The other fields, not yet judged by any contract. */
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Forms with one file, where a handler takes one (`@RouteConfig({ takesFile: true })`); everywhere else they
 * are refused as before. A handler reads it itself, so that nothing is read before it is permitted.
 */
export function readFileBodies(fastify: FastifyInstance): void {
  void fastify.register(multipart, {
    limits: { fileSize: LARGEST_FILE, files: 1, fields: 8, fieldSize: 4000, parts: 9 },
  });
  fastify.addHook('onRequest', (request, _reply, done) => {
    const isForm = /^multipart\//i.test(request.headers['content-type'] ?? '');
    const takes = request.routeOptions.config.takesFile === true;
    done(isForm && !takes ? new DomainError('request.media-type') : undefined);
  });
}

/**
 * Reads the form of a request.
 *
 * @throws DomainError `request.media-type`, `attachment.too-large`, `attachment.missing`
 */
export async function uploadOf(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new DomainError('request.media-type');
  const fields: Record<string, string> = {};
  let file: { name: string; bytes: Uint8Array } | undefined;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') file = { name: part.filename, bytes: await part.toBuffer() };
      else fields[part.fieldname] = String(part.value);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'FST_REQ_FILE_TOO_LARGE') throw new DomainError('attachment.too-large');
    throw code === undefined ? new DomainError('request.malformed') : error;
  }
  if (file === undefined || file.bytes.length === 0) {
    throw new DomainError('request.invalid', {}, [
      { pointer: '/file', code: 'attachment.missing' },
    ]);
  }
  return { ...file, fields };
}
