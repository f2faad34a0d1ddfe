import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCode, recoveryAlphabet, recoveryCodeLength, shownRecoveryCode } from './codes.js';

describe('a code that somebody types', () => {
  test.each([
    ['123456', { kind: 'totp', code: '123456' }],
    [' 123 456 ', { kind: 'totp', code: '123456' }],
    ['k7d4x-9mq2p', { kind: 'recovery', code: 'K7D4X9MQ2P' }],
    ['oil4x 9mq2p', { kind: 'recovery', code: '0114X9MQ2P' }],
    ['12345', null],
    ['1234567', null],
    ['k7d4x-9mq2u', null],
    ['', null],
    ['１２３４５６', null],
  ])('%j is %j', (typed, read) => {
    expect(readCode(typed)).toEqual(read);
  });

  test('a recovery code is read as it is shown', () => {
    const letter = fc.constantFrom(...recoveryAlphabet);
    const code = fc.string({
      unit: letter,
      minLength: recoveryCodeLength,
      maxLength: recoveryCodeLength,
    });
    fc.assert(
      fc.property(code, (made) => {
        expect(readCode(shownRecoveryCode(made))).toEqual({ kind: 'recovery', code: made });
        expect(readCode(shownRecoveryCode(made).toLowerCase())?.code).toBe(made);
      }),
    );
  });
});
