import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from '@zorgpaden/domain/shared';
import { z } from 'zod';

const hex = z.string().regex(/^[0-9a-f]{64}$/);

/** Where a stream ended: its name, the number of its last line, and the hash of that. */
const sealedHead = z.tuple([z.string(), z.int().min(1), hex]);

const seal = z.strictObject({
  number: z.int().min(1),
  at: z.iso.datetime(),
  /** The proof of the seal before; empty for the first. */
  previous: z.union([hex, z.literal('')]),
  /** Which key, as the start of its hash. */
  key: z.string().regex(/^[0-9a-f]{16}$/),
  /** The streams that went on since the seal before. */
  heads: z.array(sealedHead),
  /** HMAC-SHA256 over all of the above. */
  proof: hex,
});

export type SealedHead = z.infer<typeof sealedHead>;
export type Seal = z.infer<typeof seal>;

/** What a seal says; who has no key cannot make the proof of it. */
export interface SealContent {
  readonly at: Date;
  readonly heads: readonly SealedHead[];
}

/** The seal that comes after another one, or the first. */
export function nextSeal(
  key: Uint8Array,
  before: Seal | undefined,
  { at, heads }: SealContent,
): Seal {
  const said = {
    number: (before?.number ?? 0) + 1,
    at: at.toISOString(),
    previous: before?.proof ?? '',
    key: nameOfKey(key),
    heads: [...heads],
  };
  return { ...said, proof: proofOf(key, said) };
}

export function sealLine(made: Seal): string {
  return canonicalJson(made);
}

/** The seal that a line holds, or `undefined` when it holds none. */
export function readSeal(line: string): Seal | undefined {
  try {
    const read = seal.safeParse(JSON.parse(line));
    return read.success && sealLine(read.data) === line ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the proof of a seal was made with this key. */
export function isProven(key: Uint8Array, { proof, ...said }: Seal): boolean {
  return timingSafeEqual(Buffer.from(proof, 'hex'), Buffer.from(proofOf(key, said), 'hex'));
}

/** Tells keys apart, and nothing about them. */
export function nameOfKey(key: Uint8Array): string {
  return createHash('sha256').update('name of a key ').update(key).digest('hex').slice(0, 16);
}

function proofOf(key: Uint8Array, said: Omit<Seal, 'proof'>): string {
  return createHmac('sha256', key).update(canonicalJson(said)).digest('hex');
}
