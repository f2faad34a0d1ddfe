import { Injectable, Logger } from '@nestjs/common';
import {
  amsterdamNow,
  type Period,
  type PlainDate,
  type Role,
  roleFor,
  type RoleName,
  type Scope,
  type ScopeKind,
  scopeKey,
  scopeOf,
} from '@zorgpaden/domain/shared';
import {
  type Claims,
  type HeldByClaim,
  isSettled,
  rolesFrom,
  settleClaims,
} from '@zorgpaden/domain/single-sign-on';
import { record, Trail, type WriteContext } from '../platform/audit/trail.js';
import type { SignInProvider } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import type { Context } from '../platform/http/context.js';
import { assignRole } from '../users/index.js';

interface Row {
  readonly id: string;
  readonly role: RoleName;
  readonly kind: ScopeKind;
  readonly key: string | null;
  readonly period: Period;
  readonly provider: string | null;
}
type Held = HeldByClaim & { readonly id: string };

/** $1 the user, $2 today. What holds now, or will. */
const HELD = `
  SELECT r.id, r.role, r.provider,
    CASE
      WHEN r.coalition_id IS NOT NULL THEN 'coalition'
      WHEN r.organisation_id IS NOT NULL THEN 'organisation'
      WHEN r.municipality_code IS NOT NULL THEN 'municipality'
      WHEN r.region_id IS NOT NULL THEN 'region'
      ELSE 'nation'
    END AS kind,
    COALESCE(r.coalition_id::text, r.organisation_id::text, r.municipality_code,
      r.region_id::text) AS key,
    jsonb_build_object('from', lower(r.period), 'to', upper(r.period)) AS period
  FROM role_assignments r
  WHERE r.user_id = $1 AND (upper_inf(r.period) OR upper(r.period) > $2::date)
  ORDER BY r.id`;

/** Whether what a role is for is there. */
const THERE: Readonly<Record<ScopeKind, string>> = {
  coalition: 'SELECT 1 FROM coalitions WHERE id::text = $1 AND deleted_at IS NULL',
  organisation: 'SELECT 1 FROM organisations WHERE id::text = $1',
  municipality: 'SELECT 1 FROM municipalities WHERE code = $1',
  region: 'SELECT 1 FROM regions WHERE id::text = $1',
  nation: 'SELECT 1 WHERE $1::text IS NULL',
};

/**
 * Gives somebody the roles that their claims stand for, and takes those whose claim is gone. What people
 * gave is left alone.
 */
@Injectable()
export class ClaimedRoles {
  private readonly logger = new Logger('SingleSignOn');

  constructor(
    private readonly database: Database,
    private readonly trail: Trail,
  ) {}

  async settle(
    ctx: Context,
    provider: SignInProvider,
    userId: string,
    claims: Claims,
  ): Promise<void> {
    const claimed = await this.thatAreThere(provider, rolesFrom(provider, claims));
    const today = amsterdamNow(ctx.now.getTime()).date;
    const plan = async (reader: Reader) =>
      settleClaims(provider.id, claimed, await heldBy(reader, userId, today), today);
    if (isSettled(await plan(this.database))) return;
    await this.trail.write(ctx, async (write) => {
      // Of two sign-ins at once, one does it.
      await write.tx.query('SELECT 1 FROM users WHERE id = $1 FOR UPDATE', [userId]);
      const { given, renewed, ended } = await plan(write.tx);
      for (const { role, period } of given) {
        await assignRole(write, userId, role, { ...period, provider: provider.id });
      }
      for (const { held, period } of renewed) {
        await setPeriod(write, userId, held, { action: 'continue-role', period });
      }
      for (const { held, period } of ended) {
        await setPeriod(write, userId, held, { action: 'end-role', period });
      }
      await record(write, {
        action: 'settle-roles',
        subjectType: 'user',
        subjectId: userId,
        after: { provider: provider.id },
      });
    });
  }

  /** Ends what the claims of a provider gave, as part of a write. */
  async endAll(write: WriteContext, provider: string, userId: string): Promise<void> {
    const today = amsterdamNow(write.now.getTime()).date;
    const held = await heldBy(write.tx, userId, today);
    for (const { held: one, period } of settleClaims(provider, [], held, today).ended) {
      await setPeriod(write, userId, one, { action: 'end-role', period });
    }
  }

  /** Settings grow old: a role for what is gone keeps nobody out. */
  private async thatAreThere(provider: SignInProvider, roles: readonly Role[]): Promise<Role[]> {
    const found: Role[] = [];
    for (const role of roles) {
      const { kind } = role.scope;
      const there = await this.database.query(THERE[kind], [scopeKey(role.scope)]);
      if (there.length > 0) found.push(role);
      else this.logger.warn(`The sign-in provider ${provider.id} gives a role for no ${kind}`);
    }
    return found;
  }
}

async function heldBy(reader: Reader, userId: string, today: PlainDate): Promise<Held[]> {
  const rows = (await reader.query(HELD, [userId, today])) as Row[];
  return rows.flatMap(({ role: name, kind, key, ...rest }) => {
    const role = roleFor(name, scopeOf(kind, key));
    return role === null ? [] : [{ role, ...rest }];
  });
}

async function setPeriod(
  write: WriteContext,
  userId: string,
  { id, role: { role, scope }, period: before, provider }: Held,
  { action, period }: { readonly action: string; readonly period: Period | null },
): Promise<void> {
  await (period === null
    ? write.tx.query('DELETE FROM role_assignments WHERE id = $1', [id])
    : write.tx.query(
        `UPDATE role_assignments SET period = daterange($2::date, $3::date), version = version + 1,
           ended_at = $4
         WHERE id = $1`,
        [id, period.from, period.to, action === 'end-role' ? write.now : null],
      ));
  await record(write, {
    action,
    subjectType: 'user',
    subjectId: userId,
    ...belongingOf(scope),
    before,
    after: { role, ...(period ?? { never: true }), provider },
  });
}

/** In whose stream of the trail it stands. */
function belongingOf(scope: Scope): { coalitionId: string | null; organisationId: string | null } {
  return {
    coalitionId: scope.kind === 'coalition' ? scope.id : null,
    organisationId: scope.kind === 'organisation' ? scope.id : null,
  };
}
