import type { SessionView } from '@zorgpaden/domain/sessions/contract';
import type { RoleName } from '@zorgpaden/domain/shared';

type SignedInUser = NonNullable<SessionView['user']>;

const me = { id: '01920000-0000-7000-8000-0000000000ff', email: 'a@b.nl', name: 'Trekker' };

/** A partner of coalitions; for tests. */
export function examplePartner(organisation: string, ...coalitionIds: string[]): SignedInUser {
  const scope = { kind: 'organisation', id: 'organisation', name: organisation } as const;
  return {
    ...me,
    roles: [{ role: 'partner', scope, reach: { inside: coalitionIds, standIns: [] } }],
  };
}

/** Somebody with one role for a coalition, or for the nation when none is given; for tests. */
export function exampleUser(
  role: RoleName,
  coalition: { readonly id: string; readonly name: string } | null,
): SignedInUser {
  const scope = coalition
    ? { kind: 'coalition' as const, ...coalition }
    : { kind: 'nation' as const, id: null, name: null };
  const reach = { inside: [], standIns: [] };
  return { ...me, roles: [{ role, scope, reach }] };
}
