import { findCitizenServiceNumber } from '../citizen-service-number/index.js';
import { isBareAddress, type Role, roleFor, scopeKey, scopeOf } from '../shared/index.js';
import { normaliseEmail } from '../sessions/index.js';
import type { ProviderSettings } from './provider.contract.js';

/** What a provider says about somebody: nothing of it is sure to be there, or of its kind. */
export type Claims = Readonly<Record<string, unknown>>;

/** Of a provider, what its claims are judged by. */
export type Judge = Pick<
  ProviderSettings,
  'mailDomains' | 'trustEmail' | 'claims' | 'secondFactor' | 'roles'
>;

/**
 * The address of which this provider may say that it is somebody's: it says that it was verified, or
 * hands out the addresses itself, and the domain is one that it speaks for. One provider never speaks
 * for the people of another (ASVS 6.8.1).
 */
export function provenAddress(judge: Judge, claims: Claims): string | null {
  const given = claims[judge.claims.email];
  if (typeof given !== 'string' || given.length > 254) return null;
  const email = normaliseEmail(given);
  if (!isBareAddress(email) || findCitizenServiceNumber(email) !== undefined) return null;
  const isVerified = YES.includes(claims[judge.claims.emailVerified]);
  const isDenied = NO.includes(claims[judge.claims.emailVerified]);
  const isProven = isVerified || (judge.trustEmail && !isDenied);
  const domain = email.slice(email.lastIndexOf('@') + 1);
  return isProven && judge.mailDomains.includes(domain) ? email : null;
}

/** Some say it in a text or a number. */
const YES: readonly unknown[] = [true, 'true', 1, '1'];
const NO: readonly unknown[] = [false, 'false', 0, '0'];

/** What to call somebody, until they say so themselves. */
export function nameFrom({ claims: names }: Judge, claims: Claims, email: string): string {
  const given = claims[names.name];
  const fallback = email.slice(0, email.indexOf('@'));
  if (typeof given !== 'string') return fallback;
  const name = given
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 120)
    .trim();
  return name === '' || findCitizenServiceNumber(name) !== undefined ? fallback : name;
}

/** Whether the provider asked for two proofs itself, in the words that its settings name. */
export function provesSecondFactor({ secondFactor }: Judge, idToken: Claims): boolean {
  const { amr, acr } = idToken;
  return (
    (typeof acr === 'string' && secondFactor.acr.includes(acr)) ||
    (Array.isArray(amr) && amr.some((one) => secondFactor.amr.includes(one as string)))
  );
}

/** The roles that somebody has by these claims, each once. */
export function rolesFrom({ roles }: Judge, claims: Claims): Role[] {
  const found = new Map<string, Role>();
  for (const { claim, value, role: name, scope } of roles) {
    if (!holds(claims[claim], value)) continue;
    const role = roleFor(name, scopeOf(scope.kind, scope.key));
    if (role !== null) found.set(`${role.role} ${scope.kind} ${scopeKey(role.scope) ?? ''}`, role);
  }
  return [...found.values()];
}

/** A claim is one value, or a list of them. */
function holds(claim: unknown, value: string): boolean {
  return claim === value || (Array.isArray(claim) && claim.includes(value));
}

/** The claims that must be known before somebody can be judged. */
export function neededClaims({ claims, roles }: Judge): string[] {
  return [...new Set([claims.email, ...roles.map(({ claim }) => claim)])];
}
