/** So many recovery codes are made at once. */
export const recoveryCodeCount = 10;

/** Without letters and digits that look alike on paper (Crockford's alphabet). */
export const recoveryAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Characters of a recovery code: 50 bits, that one cannot guess and can type over. */
export const recoveryCodeLength = 10;

/** A code as somebody typed it: what it is, in its one form; `null` when it can be neither. */
export function readCode(
  typed: string,
): { readonly kind: 'totp' | 'recovery'; readonly code: string } | null {
  const plain = typed.replace(/[\s-]/g, '').toUpperCase();
  if (/^\d{6}$/.test(plain)) return { kind: 'totp', code: plain };
  const code = plain.replaceAll('O', '0').replace(/[IL]/g, '1');
  return code.length === recoveryCodeLength && [...code].every((c) => recoveryAlphabet.includes(c))
    ? { kind: 'recovery', code }
    : null;
}

/** `K7D4X9MQ2P` as it is shown: `K7D4X-9MQ2P`. */
export function shownRecoveryCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}
