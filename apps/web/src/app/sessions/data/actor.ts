import type { Actor, Role } from '@zorgpaden/domain/shared';
import type { SignedInUser } from './session-store';

/** The user as the policies of the domain know one. */
export function actorOf(user: SignedInUser | null): Actor {
  if (!user) return null;
  return {
    id: user.id,
    roles: user.roles.flatMap(({ role, coalition }): Role[] => {
      if (role === 'administrator') return [{ role }];
      return coalition ? [{ role, coalitionId: coalition.id }] : [];
    }),
  };
}
