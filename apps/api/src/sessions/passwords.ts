import { hash, verify } from '@node-rs/argon2';

/** Argon2id (the library's default kind) with the least cost that OWASP advises: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

let standIn: Promise<string> | undefined;

/**
 * Whether this is the password. Without an account there is a hash to compare with all the same, so
 * that the time it takes does not tell who has one.
 */
export async function passwordMatches(passwordHash: string | undefined, password: string) {
  standIn ??= hashPassword('nobody has this password');
  const matches = await verify(passwordHash ?? (await standIn), password);
  return matches && passwordHash !== undefined;
}
