import { Injectable } from '@nestjs/common';
import type { SessionView } from '@zorgpaden/domain/sessions/contract';
import type { User } from '../platform/auth/user.js';
import { Database } from '../platform/db/database.js';

type RoleView = NonNullable<SessionView['user']>['roles'][number];

@Injectable()
export class SessionQueries {
  constructor(private readonly database: Database) {}

  /** Who is signed in, with the names of the coalitions that they lead. */
  async view(user: User | null): Promise<SessionView> {
    if (user === null) return { user: null };
    const ids = user.roles.flatMap((role) => (role.role === 'lead' ? [role.coalitionId] : []));
    const rows = await this.database.query<{ id: string; name: string }>(
      'SELECT id, name FROM coalitions WHERE id = ANY($1) AND deleted_at IS NULL',
      [ids],
    );
    const coalitions = new Map(rows.map((row) => [row.id, row]));
    const roles = user.roles.flatMap((role): RoleView[] => {
      if (role.role === 'administrator') return [{ role: role.role, coalition: null }];
      const coalition = coalitions.get(role.coalitionId);
      return coalition === undefined ? [] : [{ role: role.role, coalition }];
    });
    return { user: { id: user.id, email: user.email, name: user.name, roles } };
  }
}
