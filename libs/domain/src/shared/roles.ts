import { asOf, type Dated } from './period.js';
import type { PlainDate } from './dates.js';

/** What a role can be held for (rule 12). */
export const scopeKinds = [
  'coalition',
  'organisation',
  'municipality',
  'region',
  'nation',
] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** Which role can be held for what. The database keeps the same table as a constraint. */
export const roleScopes = {
  professional: ['coalition', 'organisation', 'nation'],
  partner: ['organisation'],
  editor: ['coalition', 'municipality'],
  lead: ['coalition'],
  deputy: ['coalition'],
  sponsor: ['coalition'],
  adviser: ['coalition', 'region', 'nation'],
  analyst: ['coalition', 'municipality', 'region', 'nation'],
  administrator: ['nation'],
} as const satisfies Readonly<Record<string, readonly ScopeKind[]>>;

export type RoleName = keyof typeof roleScopes;
export const roleNames = Object.keys(roleScopes) as RoleName[];

interface ScopeByKind {
  readonly coalition: { readonly kind: 'coalition'; readonly id: string };
  readonly organisation: { readonly kind: 'organisation'; readonly id: string };
  readonly municipality: { readonly kind: 'municipality'; readonly code: string };
  readonly region: { readonly kind: 'region'; readonly id: string };
  readonly nation: { readonly kind: 'nation' };
}

/** One coalition, organisation, municipality or region, or all there is. */
export type Scope = ScopeByKind[ScopeKind];

/** A role with what it is held for; a pair that rule 12 does not know has no such type. */
export type Role = {
  [Name in RoleName]: {
    readonly role: Name;
    readonly scope: ScopeByKind[(typeof roleScopes)[Name][number]];
  };
}[RoleName];

/** Which coalitions a role reaches today, other than the one that it is held for. */
export interface Reach {
  /** Those in which the organisation takes part, or that cover the municipality or one of the region. */
  readonly inside: readonly string[];
  /** The records that hold a municipality's routes as long as it has no coalition. */
  readonly standIns: readonly string[];
}

/** A role on the day of asking. Without a reach it reaches what it is held for, and no more. */
export type HeldRole = Role & { readonly reach?: Reach };

/** A role from a day to a day. */
export type RoleAssignment = Role & Dated;

/** A scope from the id or code that it names, as tables and answers hold it; `null` when it names none. */
export function scopeOf(kind: ScopeKind, key: string | null): Scope | null {
  if (kind === 'nation') return key === null ? { kind } : null;
  if (key === null) return null;
  return kind === 'municipality' ? { kind, code: key } : { kind, id: key };
}

/** A role as tables and answers hold it; `null` when rule 12 knows no such pair. */
export function roleFor(role: RoleName, scope: Scope | null): Role | null {
  return scope !== null && canBeHeldFor(role, scope.kind) ? ({ role, scope } as Role) : null;
}

/** Whether rule 12 knows this role for such a scope. */
export function canBeHeldFor(role: RoleName, kind: ScopeKind): boolean {
  const kinds: readonly ScopeKind[] | undefined = roleScopes[role];
  return kinds?.includes(kind) === true;
}

/** The roles that hold on the day: one that ended gives no right any more. */
export function rolesOn<Assignment extends RoleAssignment>(
  assignments: readonly Assignment[],
  day: PlainDate,
): Assignment[] {
  return asOf(assignments, day);
}

/** Whether both are for the same coalition, organisation, municipality or region. */
export function sameScope(one: Scope, other: Scope): boolean {
  return one.kind === other.kind && scopeKey(one) === scopeKey(other);
}

/** The id or code of what a scope names; none for the nation. */
export function scopeKey(scope: Scope): string | null {
  if (scope.kind === 'nation') return null;
  return scope.kind === 'municipality' ? scope.code : scope.id;
}
