import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { StoredAnswer } from './answer.js';

export type Encoding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);
const known = new Map<string, Encoding>();

/** Below this many bytes compression costs more than it saves. */
const worthCompressing = 256;

/**
 * The encoding to answer in: brotli where the reader takes it, else gzip. Readers send the same few
 * headers over and over, so each is read once.
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

function negotiate(acceptEncoding: string): Encoding {
  const accepted = new Set<string>();
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    const [name, ...parameters] = part.split(';').map((piece) => piece.trim());
    const refused = parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
    if (name && !refused) accepted.add(name);
  }
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : 'identity';
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
