/** Writes CBOR (RFC 8949), as far as an authenticator needs it. */
export function cbor(value: unknown): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([head(3, text.length), text]);
  }
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  if (value instanceof Map) {
    const entries = [...(value as Map<unknown, unknown>)].flat().map(cbor);
    return Buffer.concat([head(5, value.size), ...entries]);
  }
  throw new Error(`An authenticator sends no ${typeof value}.`);
}

/** The kind of what follows, and its value or length. */
function head(kind: number, count: number): Buffer {
  if (count < 24) return Buffer.of((kind << 5) | count);
  if (count < 0x100) return Buffer.of((kind << 5) | 24, count);
  return Buffer.of((kind << 5) | 25, count >> 8, count & 0xff);
}
