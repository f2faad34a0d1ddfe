import { channel } from 'node:diagnostics_channel';
import { hash, verify } from '@node-rs/argon2';
import { normalisePassword } from '@zorgpaden/domain/passwords';

/** Argon2id (the library's default kind) with the least cost that OWASP advises: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hears of every password that is hashed, without the password: what costs the time of an answer. */
export const passwordHashes = channel('zorgpaden:password-hashes');

export function hashPassword(password: string): Promise<string> {
  passwordHashes.publish('hash');
  return hash(normalisePassword(password), COST);
}

let standIn: Promise<string> | undefined;

/**
 * Whether this is the password. Without an account, or one without a password, there is a hash to
 * compare with all the same, so that the time it takes does not tell who has one.
 */
export async function passwordMatches(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  standIn ??= hashPassword('nobody has this password');
  const compared = passwordHash ?? (await standIn);
  passwordHashes.publish('verify');
  const matches = await verify(compared, normalisePassword(password));
  return matches && passwordHash !== null;
}
