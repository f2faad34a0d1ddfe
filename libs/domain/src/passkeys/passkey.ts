import { DomainError } from '../shared/index.js';

/** So many passkeys are enough for every phone, computer and key of one person. */
export const mostPasskeys = 20;

/** How long a challenge can be answered: time to find a phone, and to let it look at a face. */
export const challengeMs = 5 * 60 * 1000;

export const longestPasskeyName = 60;

/** The device that a passkey was made on, as far as it said. */
interface Device {
  readonly system: string;
  readonly name: string;
}

/**
 * What a passkey is called until its owner says otherwise: the device that it was made on, and never
 * the same as another one's.
 */
export function passkeyNameFor({ system, name }: Device, taken: readonly string[]): string {
  const device = [system, name].filter((word) => word !== '').join(', ') || 'Passkey';
  const base = device.slice(0, longestPasskeyName - 3);
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base} ${number}`)) number += 1;
  return `${base} ${number}`;
}

/**
 * Whether a passkey was used elsewhere since we saw it: then there is a copy of it. Most count nothing
 * and always say 0.
 */
export function counterWentBack(kept: number, said: number): boolean {
  return (kept > 0 || said > 0) && said <= kept;
}

/**
 * Whether an account can do with so many passkeys less.
 *
 * @param left what it would still have
 * @throws DomainError `passkey.last-way-in`
 */
export function refuseLastWayIn(left: {
  readonly hasPassword: boolean;
  readonly passkeys: number;
  /** Organisations through which one signs in. */
  readonly identities?: number;
}): void {
  const others = left.passkeys + (left.identities ?? 0);
  if (!left.hasPassword && others === 0) throw new DomainError('passkey.last-way-in');
}

/** @throws DomainError `passkey.too-many` */
export function refuseTooMany(passkeys: number): void {
  if (passkeys >= mostPasskeys) throw new DomainError('passkey.too-many');
}
