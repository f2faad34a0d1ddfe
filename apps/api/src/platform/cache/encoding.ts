import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { qualityOf } from '../http/quality.js';
import type { StoredAnswer } from './answer.js';

export type Encoding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);
const known = new Map<string, Encoding>();

/** Below this many bytes compression costs more than it saves. */
const worthCompressing = 256;

/**
 * The encoding to answer in. Readers send the same few headers over and over, so each is read once.
 */
export function encodingFor(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined) return 'identity';
  let encoding = known.get(acceptEncoding);
  if (encoding === undefined) {
    encoding = negotiate(acceptEncoding);
    if (known.size >= 200) known.clear();
    known.set(acceptEncoding, encoding);
  }
  return encoding;
}

/** What the reader likes best (RFC 9110, 12.5.3); of what it likes equally, the smallest. */
function negotiate(acceptEncoding: string): Encoding {
  const wanted = new Map<string, number>();
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    if (name !== '') wanted.set(name, qualityOf(parameters));
  }
  const others = wanted.get('*') ?? 0;
  // As it is can always be sent, but is what somebody wants only who says so.
  let best: Encoding = 'identity';
  let most = wanted.get('identity') ?? 0;
  for (const encoding of ['gzip', 'br'] as const) {
    const quality = wanted.get(encoding) ?? others;
    if (quality > 0 && quality >= most) [best, most] = [encoding, quality];
  }
  return best;
}

/** The answer's bytes in that encoding, or `undefined` when it is sent as it is. */
export async function encode(
  answer: StoredAnswer,
  encoding: Encoding,
): Promise<Buffer | undefined> {
  if (encoding === 'identity' || answer.body.length < worthCompressing) return undefined;
  return (answer.encoded[encoding] ??= await compress(answer.body, encoding));
}

function compress(body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return deflate(body, { level: 6 });
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      // A window no larger than the text: many small answers are compressed at once.
      [constants.BROTLI_PARAM_LGWIN]: 18,
    },
  });
}
