import { createServer } from 'node:net';
import { Failure } from './failure.js';
import type { StartTexts } from './language.js';

/**
 * Tries the address before anything slow happens.
 *
 * @returns the port, also when any free one was asked for
 * @throws Failure when it cannot be opened
 */
export async function claimPort(host: string, port: number, texts: StartTexts): Promise<number> {
  const probe = createServer();
  try {
    return await new Promise<number>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen({ host, port }, () => {
        const address = probe.address();
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  } catch (error) {
    throw cannotListen(error, host, port, texts);
  } finally {
    await new Promise((resolve) => probe.close(resolve));
  }
}

/** The sentence for an address that cannot be opened. */
export function cannotListen(
  error: unknown,
  host: string,
  port: number,
  { failed }: StartTexts,
): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return new Failure(failed.portInUse({ port: String(port) }));
  if (code === 'EACCES') return new Failure(failed.portForbidden({ port: String(port) }));
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new Failure(failed.hostUnknown({ host }));
  }
  return error;
}

/** What to type in the browser of this computer. */
export function localUrl(host: string, port: number): string {
  const isHere = /^(localhost|127\.|0\.0\.0\.0$|::1?$)/.test(host);
  const name = isHere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
