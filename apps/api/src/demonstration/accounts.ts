import { randomBytes } from 'node:crypto';
import { newTotpSecret } from '../second-factors/index.js';
import { demonstrationCoalitions } from './content/index.js';
import type { DemonstrationCoalition } from './demonstration-content.js';

/** Somebody who can sign in to the demonstration. */
export interface DemonstrationAccount {
  readonly email: string;
  readonly password: string;
  /** The secret of its authenticator app, in base32; accounts of before this existed have none. */
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
 */
export function newDemonstrationAccounts(): DemonstrationAccount[] {
  return [
    ...demonstrationCoalitions.map((coalition) => ({
      email: leadEmail(coalition),
      password: newPassword(),
      totp: newTotpSecret(),
      role: 'lead' as const,
      coalition: coalition.name,
    })),
    {
      email: administratorEmail,
      password: newPassword(),
      totp: newTotpSecret(),
      role: 'administrator',
      coalition: null,
    },
  ];
}

function newPassword(): string {
  return randomBytes(12).toString('base64url');
}
