import { Secret, TOTP } from 'otpauth';

const STEP_MS = 30_000;

/** Steps that a clock may be off, to either side. */
const SKEW = 1;

/** 160 random bits in base32, as RFC 4226 advises. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an authenticator app reads from the QR code. */
export function totpUri(secret: string, email: string): string {
  return generator(secret, email).toString();
}

/** The code that an authenticator app shows. */
export function totpCode(secret: string, now: Date): string {
  return generator(secret).generate({ timestamp: now.getTime() });
}

/** The time step that this is the code of, or `undefined` when it is none of now (RFC 6238). */
export function matchingStep(secret: string, code: string, now: Date): number | undefined {
  const timestamp = now.getTime();
  const delta = generator(secret).validate({ token: code, timestamp, window: SKEW });
  return delta === null ? undefined : Math.floor(timestamp / STEP_MS) + delta;
}

/** The values that every authenticator app knows; some ignore any other. */
function generator(secret: string, label = ''): TOTP {
  return new TOTP({
    issuer: 'Zorgpaden',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: STEP_MS / 1000,
    secret: Secret.fromBase32(secret),
  });
}
