import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  counterWentBack,
  longestPasskeyName,
  mostPasskeys,
  passkeyNameFor,
  refuseLastWayIn,
  refuseTooMany,
} from './passkey.js';

describe('the name that a passkey gets', () => {
  it.each([
    [{ system: 'Windows', name: 'Firefox' }, [], 'Windows, Firefox'],
    [{ system: 'iOS', name: '' }, [], 'iOS'],
    [{ system: '', name: 'Safari' }, [], 'Safari'],
    [{ system: '', name: '' }, [], 'Passkey'],
    [{ system: '', name: '' }, ['Passkey'], 'Passkey 2'],
    [{ system: 'iOS', name: '' }, ['iOS', 'iOS 2', 'iOS 4'], 'iOS 3'],
  ])('of %j beside %j is %s', (device, taken, name) => {
    expect(passkeyNameFor(device, taken)).toBe(name);
  });

  it('is never one that there is, nor too long', () => {
    const word = fc.string({ maxLength: 80 });
    fc.assert(
      fc.property(word, word, fc.nat({ max: mostPasskeys }), (system, name, others) => {
        const taken: string[] = [];
        for (let made = 0; made < others; made += 1) {
          taken.push(passkeyNameFor({ system, name }, taken));
        }
        const given = passkeyNameFor({ system, name }, taken);
        expect(taken).not.toContain(given);
        expect(given.length).toBeGreaterThan(0);
        expect(given.length).toBeLessThanOrEqual(longestPasskeyName);
      }),
    );
  });
});

describe('a counter', () => {
  it.each([
    [0, 0, false],
    [0, 1, false],
    [5, 6, false],
    [5, 900, false],
    [5, 5, true],
    [5, 4, true],
    [5, 0, true],
  ])('that was %i and says %i went back: %s', (kept, said, wentBack) => {
    expect(counterWentBack(kept, said)).toBe(wentBack);
  });
});

describe('the last way in', () => {
  it.each([
    [{ hasPassword: true, passkeys: 0 }, null],
    [{ hasPassword: true, passkeys: 2 }, null],
    [{ hasPassword: false, passkeys: 1 }, null],
    [{ hasPassword: false, passkeys: 0 }, 'passkey.last-way-in'],
  ])('with %j left: %s', (left, code) => {
    const refusal = () => refuseLastWayIn(left);
    if (code === null) expect(refusal).not.toThrow();
    else expect(refusal).toThrow(code);
  });
});

it('twenty passkeys are enough', () => {
  expect(() => refuseTooMany(mostPasskeys - 1)).not.toThrow();
  expect(() => refuseTooMany(mostPasskeys)).toThrow('passkey.too-many');
});
