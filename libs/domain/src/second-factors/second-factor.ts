import { DomainError, type RoleName } from '../shared/index.js';

/** What a session still asks of somebody whose password was right. */
export type SecondFactorAsked = 'required' | 'setup';

/** The proofs, beside a password, that an account has. Recovery codes are not one: they run out. */
export interface SecondFactors {
  readonly totp: boolean;
  readonly passkeys: number;
}

/** Who holds one of these decides what others read or who others are. */
const needing: ReadonlySet<RoleName> = new Set<RoleName>([
  'lead',
  'deputy',
  'sponsor',
  'adviser',
  'administrator',
]);

type Roles = readonly { readonly role: RoleName }[];

/** Whether one of these roles may only be used with a second factor. */
export function needsSecondFactor(roles: Roles): boolean {
  return roles.some(({ role }) => needing.has(role));
}

/**
 * What a session still has to prove. An account that has a second factor is always asked for it, also
 * when its roles do not need one: its owner chose so.
 */
export function secondFactorAsked(
  roles: Roles,
  factors: SecondFactors,
  proven: boolean,
): SecondFactorAsked | null {
  if (proven) return null;
  if (hasOne(factors)) return 'required';
  return needsSecondFactor(roles) ? 'setup' : null;
}

/**
 * Whether the account may do with what is left.
 *
 * @throws DomainError `second-factor.last`
 */
export function refuseToLose(roles: Roles, left: SecondFactors): void {
  if (needsSecondFactor(roles) && !hasOne(left)) throw new DomainError('second-factor.last');
}

function hasOne({ totp, passkeys }: SecondFactors): boolean {
  return totp || passkeys > 0;
}
