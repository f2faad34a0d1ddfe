import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { errorText } from '../log/error-text.js';
import { API_CONFIG, type ApiConfig } from '../config/api-config.js';

/** How long a scanner may think about a file. */
const PATIENCE_MS = 30_000;
const CHUNK = 64 * 1024;

/** Has files looked at by a virus scanner (clamd), where there is one. */
@Injectable()
export class VirusScan {
  private readonly logger = new Logger('VirusScan');

  constructor(@Inject(API_CONFIG) private readonly config: ApiConfig) {}

  /** Whether there is one to ask. */
  get isThere(): boolean {
    return this.config.clamdUrl !== undefined;
  }

  /** @throws DomainError `attachment.infected`, or `attachment.not-scanned` when there is no answer */
  async refuseInfected(bytes: Uint8Array): Promise<void> {
    const { clamdUrl } = this.config;
    if (clamdUrl === undefined) return;
    const said = await ask(new URL(clamdUrl), bytes).catch((error: unknown) => {
      this.logger.error(errorText(error));
      throw new DomainError('attachment.not-scanned', { seconds: 60 });
    });
    if (/\bFOUND$/.test(said)) throw new DomainError('attachment.infected');
    if (!/\bOK$/.test(said)) {
      this.logger.error(`clamd answered: ${said.slice(0, 200)}`);
      throw new DomainError('attachment.not-scanned', { seconds: 60 });
    }
  }
}

/** `INSTREAM`: pieces with their length before them, and a piece of no length to end with. */
async function ask({ hostname, port }: URL, bytes: Uint8Array): Promise<string> {
  const socket = connect({ host: hostname, port: Number(port || 3310) });
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('clamd does not answer')));
  try {
    await once(socket, 'connect');
    const answer = allOf(socket);
    socket.write('zINSTREAM\0');
    for (let from = 0; from < bytes.length; from += CHUNK) {
      const chunk = bytes.subarray(from, from + CHUNK);
      socket.write(lengthOf(chunk.length));
      if (!socket.write(chunk)) await Promise.race([once(socket, 'drain'), answer]);
    }
    socket.write(lengthOf(0));
    return await answer;
  } finally {
    socket.destroy();
  }
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

async function allOf(socket: Socket): Promise<string> {
  let said = '';
  for await (const chunk of socket) said += String(chunk);
  return said.replaceAll('\0', '').trim();
}
