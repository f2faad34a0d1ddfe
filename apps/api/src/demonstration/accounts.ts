import { randomBytes } from 'node:crypto';
import { newTotpSecret, totpCode } from '../second-factors/index.js';
import { demonstrationCoalitions } from './content/index.js';
import type { DemonstrationCoalition } from './demonstration-content.js';

/** Somebody who can sign in to the demonstration. */
export interface DemonstrationAccount {
  readonly email: string;
  readonly password: string;
  /** The secret of its authenticator app, in base32; without one the password is enough, or the app is set up at the first sign-in. */
  readonly totp?: string;
  readonly role: 'lead' | 'administrator';
  /** The name of the coalition that a lead leads. */
  readonly coalition: string | null;
}

export const administratorEmail = 'beheerder@voorbeeld.example';

export function leadEmail({ key }: DemonstrationCoalition): string {
  return `trekker.${key}@voorbeeld.example`;
}

/**
 * An administrator, and a lead for each coalition, with passwords made at random. Keep them before
 * loading: a start that is cut off goes on with the same ones.
 *
 * @param withTotp also with an authenticator app each, for a site that asks a second factor
 */
export function newDemonstrationAccounts(withTotp = true): DemonstrationAccount[] {
  const secondFactor = () => (withTotp ? { totp: newTotpSecret() } : {});
  return [
    ...demonstrationCoalitions.map((coalition) => ({
      email: leadEmail(coalition),
      password: newPassword(),
      ...secondFactor(),
      role: 'lead' as const,
      coalition: coalition.name,
    })),
    {
      email: administratorEmail,
      password: newPassword(),
      ...secondFactor(),
      role: 'administrator',
      coalition: null,
    },
  ];
}

/** The code that the authenticator app of an account would show. */
export function demonstrationCode(totp: string, now: Date): string {
  return totpCode(totp, now);
}

function newPassword(): string {
  return randomBytes(12).toString('base64url');
}
