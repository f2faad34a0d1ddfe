import { Injectable } from '@nestjs/common';
import type { SessionView } from '@zorgpaden/domain/sessions/contract';
import { scopeKey, type ScopeKind } from '@zorgpaden/domain/shared';
import type { Session } from '../platform/auth/authentication.js';
import type { User } from '../platform/auth/user.js';
import { Database } from '../platform/db/database.js';
import { Factors } from '../second-factors/index.js';

type RoleView = NonNullable<SessionView['user']>['roles'][number];

/** $1 to $4: ids of coalitions, organisations and regions, and codes of municipalities. */
const NAMES = `
  SELECT 'coalition' AS kind, id::text AS key, name FROM coalitions
  WHERE id = ANY($1::uuid[]) AND deleted_at IS NULL
  UNION ALL SELECT 'organisation', id::text, name FROM organisations WHERE id = ANY($2::uuid[])
  UNION ALL SELECT 'region', id::text, name FROM regions WHERE id = ANY($3::uuid[])
  UNION ALL SELECT 'municipality', code, name FROM municipalities WHERE code = ANY($4)`;

interface NameRow {
  readonly kind: ScopeKind;
  readonly key: string;
  readonly name: string;
}
/** A session, as far as it may show who it belongs to. */
type Shown = Pick<Session, 'user' | 'asked'>;

@Injectable()
export class SessionQueries {
  constructor(
    private readonly database: Database,
    private readonly factors: Factors,
  ) {}

  /** Who is signed in, or what the session still asks. */
  async view(session: Shown | null): Promise<SessionView> {
    if (session === null) return { user: null };
    const { asked, user } = session;
    if (asked === null) return { user: await this.userView(user) };
    if (asked === 'setup') return { user: null, secondFactor: asked };
    const held = await this.factors.of(this.database, user.id);
    return {
      user: null,
      secondFactor: asked,
      secondFactorBy: [
        ...(held.totpSince === null ? [] : ['totp' as const]),
        ...(held.passkeys === 0 ? [] : ['passkey' as const]),
        ...(held.recoveryCodesLeft === 0 ? [] : ['recovery-code' as const]),
      ],
    };
  }

  /** With the names of what their roles are held for. */
  private async userView(user: User): Promise<SessionView['user']> {
    const names = await this.namesOf(user);
    const roles = user.roles.flatMap(({ role, scope, reach }): RoleView[] => {
      const id = scopeKey(scope);
      const name = id === null ? null : names.get(`${scope.kind} ${id}`);
      // What was deleted is nobody's work any more.
      if (name === undefined) return [];
      const { inside, standIns } = reach ?? { inside: [], standIns: [] };
      return [
        {
          role,
          scope: { kind: scope.kind, id, name },
          reach: { inside: [...inside], standIns: [...standIns] },
        },
      ];
    });
    return { id: user.id, email: user.email, name: user.name, roles };
  }

  private async namesOf({ roles }: User): Promise<Map<string, string>> {
    const keysOf = (kind: ScopeKind) =>
      roles.flatMap(({ scope }) => (scope.kind === kind ? [scopeKey(scope)] : []));
    const rows = await this.database.query<NameRow>(
      NAMES,
      (['coalition', 'organisation', 'region', 'municipality'] as const).map(keysOf),
    );
    return new Map(rows.map(({ kind, key, name }) => [`${kind} ${key}`, name]));
  }
}
