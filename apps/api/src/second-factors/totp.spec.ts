import { matchingStep, newTotpSecret, totpCode, totpUri } from './totp.js';

/** The ASCII text `12345678901234567890` of RFC 6238, appendix B. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1000);

describe('a code of an authenticator app', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('when it is %i, then the code is that of RFC 6238: %s', (seconds, code) => {
    expect(totpCode(secret, at(seconds))).toBe(code);
    expect(matchingStep(secret, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('when a clock is one step off, then it is right; two steps off it is wrong', () => {
    const code = totpCode(secret, at(900));
    expect(
      [840, 869, 870, 900, 929, 930, 959, 960].map((s) => matchingStep(secret, code, at(s))),
    ).toEqual([undefined, undefined, 30, 30, 30, 30, 30, undefined]);
  });

  it('when a secret is made, then an app can read it', () => {
    const made = newTotpSecret();
    expect(made).toMatch(/^[A-Z2-7]{32}$/);
    const uri = new URL(totpUri(made, 'trekker@voorbeeld.example'));
    expect(uri.href).toMatch(/^otpauth:\/\/totp\/Zorgpaden:trekker/);
    expect(uri.searchParams.get('secret')).toBe(made);
  });
});
