import {
  type HeldRole,
  type PlainDate,
  type Reach,
  roleFor,
  type RoleName,
  type ScopeKind,
  scopeOf,
} from '@zorgpaden/domain/shared';
import type { User } from '../platform/auth/user.js';
import type { Database } from '../platform/db/database.js';

interface RoleRow {
  readonly role: RoleName;
  readonly kind: ScopeKind;
  readonly key: string | null;
  readonly reach: Reach;
}
interface UserRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly RoleRow[];
}

/**
 * The coalitions that a role `r` reaches on `$2` beside one that it is held for. `inside`: where its
 * organisation takes part, or that cover its municipality or one of its region. `stand_ins`: records of
 * its municipality alone that say that there is no coalition, while no formed one covers it (rule 12).
 */
const REACH = `
  SELECT
    ARRAY(
      SELECT p.coalition_id FROM partnerships p
      WHERE p.organisation_id = r.organisation_id AND p.period @> $2::date
      UNION
      SELECT m.coalition_id FROM coalition_municipalities m
      WHERE m.period @> $2::date AND (m.municipality_code = r.municipality_code
        OR m.municipality_code IN (
          SELECT rm.municipality_code FROM region_municipalities rm WHERE rm.region_id = r.region_id))
      ORDER BY 1) AS inside,
    ARRAY(
      SELECT m.coalition_id FROM coalition_municipalities m
      JOIN coalition_statuses s ON s.coalition_id = m.coalition_id AND s.period @> $2::date
      WHERE m.municipality_code = r.municipality_code AND m.period @> $2::date
        AND s.status IN ('none', 'ended')
        AND NOT EXISTS (
          SELECT 1 FROM coalition_municipalities also
          WHERE also.coalition_id = m.coalition_id AND also.period @> $2::date
            AND also.municipality_code <> m.municipality_code)
        AND NOT EXISTS (
          SELECT 1 FROM coalition_municipalities other
          JOIN coalitions c ON c.id = other.coalition_id AND c.deleted_at IS NULL
          JOIN coalition_statuses f ON f.coalition_id = c.id AND f.period @> $2::date
          WHERE other.municipality_code = r.municipality_code AND other.period @> $2::date
            AND f.status = 'formed')
      ORDER BY 1) AS stand_ins`;

/** $1 the user, $2 the day: a role that ended gives no right any more. */
const usersWithRoles = (isOne: string) => `
  SELECT u.id, u.email, u.name,
    COALESCE(
      jsonb_agg(
        jsonb_build_object('role', r.role, 'kind', s.kind, 'key', s.key,
          'reach', jsonb_build_object('inside', reach.inside, 'standIns', reach.stand_ins))
        ORDER BY r.role, s.key) FILTER (WHERE r.id IS NOT NULL),
      '[]') AS roles
  FROM users u
  LEFT JOIN role_assignments r ON r.user_id = u.id AND r.period @> $2::date
  LEFT JOIN LATERAL (
    SELECT
      CASE
        WHEN r.coalition_id IS NOT NULL THEN 'coalition'
        WHEN r.organisation_id IS NOT NULL THEN 'organisation'
        WHEN r.municipality_code IS NOT NULL THEN 'municipality'
        WHEN r.region_id IS NOT NULL THEN 'region'
        ELSE 'nation'
      END AS kind,
      COALESCE(r.coalition_id::text, r.organisation_id::text, r.municipality_code,
        r.region_id::text) AS key
  ) s ON true
  LEFT JOIN LATERAL (${REACH}) reach ON true
  WHERE ${isOne}
    AND NOT EXISTS (SELECT 1 FROM user_blocks b WHERE b.user_id = u.id AND b.lifted_at IS NULL)
  GROUP BY u.id`;

const USER_WITH_ROLES = usersWithRoles('u.id = $1');
const USERS_WITH_ROLES = usersWithRoles('u.id = ANY($1::uuid[])');

/**
 * Who somebody is and which roles they hold on the day; nothing when there is no such account, or it
 * was blocked.
 */
export async function readUserWithRoles(
  database: Database,
  userId: string,
  day: PlainDate,
): Promise<User | undefined> {
  const [row] = await database.prepared<UserRow>('user-with-roles', USER_WITH_ROLES, [userId, day]);
  return row && withRoles(row);
}

/** The same of many in one statement, in no order: who is not there is left out. */
export async function readUsersWithRoles(
  database: Database,
  userIds: readonly string[],
  day: PlainDate,
): Promise<User[]> {
  const rows = await database.query<UserRow>(USERS_WITH_ROLES, [userIds, day]);
  return rows.map(withRoles);
}

function withRoles(row: UserRow): User {
  return { ...row, roles: row.roles.flatMap(rolesOf) };
}

/** A role that this version does not know gives no right: a newer one may run beside it. */
function rolesOf({ role, kind, key, reach }: RoleRow): HeldRole[] {
  const held = roleFor(role, scopeOf(kind, key));
  return held === null ? [] : [{ ...held, reach }];
}
