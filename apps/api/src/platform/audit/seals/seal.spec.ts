import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { isProven, nameOfKey, nextSeal, readSeal, sealLine, type Seal } from './seal.js';

const key = randomBytes(32);
const hash = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));
const content = fc.record({
  at: fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
  heads: fc.array(fc.tuple(fc.string(), fc.integer({ min: 1 }), hash)),
});

describe('a seal', () => {
  it('when it is written as a line, then reading that gives it back, and the key proves it', () => {
    fc.assert(
      fc.property(content, content, (one, two) => {
        const first = nextSeal(key, undefined, one);
        const second = nextSeal(key, first, two);
        expect([first.number, second.number]).toEqual([1, 2]);
        expect(second.previous).toBe(first.proof);
        expect(readSeal(sealLine(second))).toEqual(second);
        expect(isProven(key, second)).toBe(true);
        expect(isProven(randomBytes(32), second)).toBe(false);
      }),
    );
  });

  it('when one character of its line changes, then it is no seal any more or not proven', () => {
    fc.assert(
      fc.property(content, fc.nat(), fc.integer({ min: 32, max: 126 }), (said, at, code) => {
        const line = sealLine(nextSeal(key, undefined, said));
        const place = at % line.length;
        const changed = line.slice(0, place) + String.fromCharCode(code) + line.slice(place + 1);
        fc.pre(changed !== line);
        const read = readSeal(changed);
        expect(read !== undefined && isProven(key, read)).toBe(false);
      }),
    );
  });

  it.each(['', '{}', 'null', '[1]', '{"number":1', `${sealLine(made())} `])(
    'when a line is %j, then it is no seal',
    (line) => {
      expect(readSeal(line)).toBeUndefined();
    },
  );

  it('when keys differ, then so do their names, which do not hold them', () => {
    expect(nameOfKey(key)).toMatch(/^[0-9a-f]{16}$/);
    expect(nameOfKey(key)).not.toBe(nameOfKey(randomBytes(32)));
    expect(key.toString('hex')).not.toContain(nameOfKey(key));
  });
});

function made(): Seal {
  return nextSeal(key, undefined, { at: new Date(0), heads: [] });
}
