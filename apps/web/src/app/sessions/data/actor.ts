import { type Actor, roleFor, scopeOf } from '@zorgpaden/domain/shared';
import type { SignedInUser } from './session-store';

/** The user as the policies of the domain know one. */
export function actorOf(user: SignedInUser | null): Actor {
  if (!user) return null;
  return {
    id: user.id,
    roles: user.roles.flatMap(({ role, scope, reach }) => {
      const held = roleFor(role, scopeOf(scope.kind, scope.id));
      return held ? [{ ...held, reach }] : [];
    }),
  };
}
