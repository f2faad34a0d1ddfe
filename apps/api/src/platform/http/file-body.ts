import type { Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** How a file is sent: its bytes, as they are. What it is, its content says. */
const FILE = 'application/octet-stream';

/** A file on its way in. Nothing of it is read before a handler that takes one asks for it. */
export class FileBody {
  constructor(private readonly stream: Readable) {}

  /** @throws DomainError `request.too-large` as soon as there is more of it */
  async bytes(most: number): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of this.stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw new DomainError('request.too-large');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }
}

/** Lets handlers take a file; who may not send one has not made anybody read it. */
export function takeFileBodies(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(FILE, (_request, stream, done) => done(null, new FileBody(stream)));
}

/** `@File() file: FileBody`: the handler takes a file, and nothing else. */
export const File = createParamDecorator(fileOf);

/** Whether a handler with these arguments takes a file. */
export function takesFile(args: Readonly<Record<string, { readonly factory?: unknown }>>): boolean {
  return Object.values(args).some(({ factory }) => factory === fileOf);
}

function fileOf(_: unknown, host: ExecutionContext): FileBody {
  const { body } = host.switchToHttp().getRequest<FastifyRequest>();
  if (body instanceof FileBody) return body;
  throw new DomainError('request.media-type');
}
