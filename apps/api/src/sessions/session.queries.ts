import { Injectable } from '@nestjs/common';
import type { SessionView } from '@zorgpaden/domain/sessions/contract';
import { scopeKey } from '@zorgpaden/domain/shared';
import type { User } from '../platform/auth/user.js';
import { Database } from '../platform/db/database.js';

type RoleView = NonNullable<SessionView['user']>['roles'][number];

@Injectable()
export class SessionQueries {
  constructor(private readonly database: Database) {}

  /** Who is signed in, with the names of the coalitions that they lead. */
  async view(user: User | null): Promise<SessionView> {
    if (user === null) return { user: null };
    const ids = user.roles.flatMap(({ scope }) => (scope.kind === 'coalition' ? [scope.id] : []));
    const rows = await this.database.query<{ id: string; name: string }>(
      'SELECT id, name FROM coalitions WHERE id = ANY($1) AND deleted_at IS NULL',
      [ids],
    );
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    const reach = { inside: [], standIns: [] };
    const roles = user.roles.flatMap(({ role, scope }): RoleView[] => {
      const id = scopeKey(scope);
      const name = id === null ? null : names.get(id);
      // What was deleted is nobody's work any more.
      return name === undefined ? [] : [{ role, scope: { kind: scope.kind, id, name }, reach }];
    });
    return { user: { id: user.id, email: user.email, name: user.name, roles } };
  }
}
