import { createHash } from 'node:crypto';

/** What a line of the trail says, as its hash is taken of it. */
export interface HashedEntry {
  readonly stream: string;
  readonly seq: number;
  /** Microseconds since 1970, as PostgreSQL keeps an instant. */
  readonly micros: string;
  readonly id: string;
  readonly requestId: string;
  readonly actorRole: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly commitments: Readonly<Record<string, string>>;
  readonly previous: Buffer;
}

/** `5:hello,`: texts put one after another so that no two lists of texts read the same. */
export function netstrings(texts: readonly string[]): string {
  return texts.map((text) => `${Buffer.byteLength(text)}:${text},`).join('');
}

/**
 * What a line holds of a value. Without the salt nobody can find out by trying which value it was: once
 * both are erased, the line says nothing about it any more.
 */
export function commitmentTo(salt: Buffer, name: string, value: string): string {
  return createHash('sha256')
    .update(salt)
    .update(netstrings([name, value]))
    .digest('hex');
}

/** The hash of a line, over the one before it: nothing of it can change without its followers. */
export function hashOfEntry(entry: HashedEntry): Buffer {
  // What is read back may be anything by now: then it makes another hash.
  const commitments = Object.entries(entry.commitments ?? {}).sort(([a], [b]) =>
    Buffer.compare(Buffer.from(a), Buffer.from(b)),
  );
  const said = netstrings([
    'zorgpaden trail 1',
    entry.stream,
    String(entry.seq),
    entry.previous.toString('hex'),
    entry.id,
    entry.micros,
    entry.requestId,
    entry.actorRole,
    entry.action,
    entry.subjectType,
    entry.subjectId,
    ...commitments.flat().map(String),
  ]);
  return createHash('sha256').update(said).digest();
}
