import type { Actor, Range, Thing } from './policy-table.js';
import type { HeldRole, RoleName } from './roles.js';

/** Whether a role that is held reaches the thing within this range. */
export function reaches(range: Range, held: HeldRole, thing: Thing): boolean {
  if (range === 'any' || isOwn(held, thing)) return true;
  return range === 'inside' && includes(held.reach?.inside, thing.coalitionId);
}

function isOwn({ scope, reach }: HeldRole, thing: Thing): boolean {
  switch (scope.kind) {
    case 'coalition':
      return thing.coalitionId === scope.id;
    case 'organisation':
      return thing.organisationId === scope.id;
    case 'municipality':
      return thing.municipality === scope.code || includes(reach?.standIns, thing.coalitionId);
    case 'region':
      return false;
    case 'nation':
      return true;
  }
}

function includes(ids: readonly string[] | undefined, id: string | null | undefined): boolean {
  return id != null && ids?.includes(id) === true;
}

/** In which role somebody acts: the first of the list that reaches the thing, closest first. */
export function actingRole(actor: NonNullable<Actor>, thing: Thing): RoleName | 'none' {
  const acting = [...actingOrder, 'administrator' as const];
  const reaching = actor.roles.filter((held) => reaches('inside', held, thing));
  return acting.find((role) => reaching.some((held) => held.role === role)) ?? 'none';
}

const actingOrder: readonly RoleName[] = [
  'lead',
  'deputy',
  'editor',
  'sponsor',
  'partner',
  'adviser',
  'analyst',
  'professional',
];

/** Whether somebody sees all there is: for what a page is called, never to decide what they may. */
export function isAdministrator(actor: Actor): boolean {
  return actor?.roles.some(({ role }) => role === 'administrator') ?? false;
}

/** The coalitions that one of the roles is held for, or that it reaches: none for a role for all there is. */
export function coalitionsReachedBy(actor: Actor): string[] {
  const ids = (actor?.roles ?? []).flatMap(({ scope, reach }) => [
    ...(scope.kind === 'coalition' ? [scope.id] : []),
    ...(reach?.inside ?? []),
    ...(reach?.standIns ?? []),
  ]);
  return [...new Set(ids)];
}
