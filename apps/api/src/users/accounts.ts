import { ownWords } from '@zorgpaden/domain/passwords';
import { passwordProblem } from '@zorgpaden/domain/passwords/judge';
import { normaliseEmail } from '@zorgpaden/domain/sessions';
import {
  amsterdamNow,
  DomainError,
  type FieldProblem,
  type PlainDate,
  type Role,
} from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { record, type WriteContext } from '../platform/audit/trail.js';
import { brokenConstraint } from '../platform/db/database-errors.js';
import { hashPassword } from '../sessions/index.js';
import { RoleAssignment } from './role-assignment.entity.js';
import { UserEntity } from './user.entity.js';

export interface NewAccount {
  /** When something was made for it before it was there. */
  readonly id?: string | undefined;
  readonly email: string;
  readonly name: string;
  /** `null` for who signs in another way. */
  readonly password: string | null;
  readonly demonstration?: boolean;
}

/**
 * Makes an account, as part of a write.
 *
 * @returns its id
 * @throws DomainError `request.invalid` with the fields, `user.exists`
 */
export async function addAccount(ctx: WriteContext, given: NewAccount): Promise<string> {
  await refuseInvalid(given);
  const id = given.id ?? uuidv7();
  try {
    await ctx.tx.insert(UserEntity, {
      id,
      email: normaliseEmail(given.email),
      name: given.name.trim(),
      passwordHash: given.password === null ? null : await hashPassword(given.password),
      passwordSetAt: given.password === null ? null : ctx.now,
      demonstration: given.demonstration ?? false,
      createdAt: ctx.now,
      emptiedAt: null,
    });
  } catch (error) {
    if (brokenConstraint(error) === 'users_email') throw new DomainError('user.exists');
    throw error;
  }
  // Who it is stands in `users`, where it can be erased: the trail holds no personal data of its own.
  await record(ctx, { action: 'create', subjectType: 'user', subjectId: id });
  return id;
}

/** From which day a role is held, and why when that is out of the ordinary. */
export interface AssignmentOptions {
  readonly from?: PlainDate;
  readonly to?: PlainDate | null;
  readonly reason?: string;
  /** Who offered it, when that is not who takes it. */
  readonly grantedBy?: string;
  /** Whose claim gives it. */
  readonly provider?: string;
}

/**
 * Gives somebody a role for a time (rule 12): from today, when nothing else is said.
 *
 * @returns the id of what is held
 * @throws DomainError `people.role.twice` when they hold it already on one of those days
 */
export async function assignRole(
  ctx: WriteContext,
  userId: string,
  { role, scope }: Role,
  options: AssignmentOptions = {},
): Promise<string> {
  const { from = amsterdamNow(ctx.now.getTime()).date, to = null, reason = '' } = options;
  const id = uuidv7();
  const held = {
    coalitionId: scope.kind === 'coalition' ? scope.id : null,
    organisationId: scope.kind === 'organisation' ? scope.id : null,
    municipalityCode: scope.kind === 'municipality' ? scope.code : null,
    regionId: scope.kind === 'region' ? scope.id : null,
  };
  const assignment = {
    id,
    userId,
    role,
    ...held,
    period: `[${from},${to ?? ''})`,
    grantedBy: options.grantedBy ?? ctx.user?.id ?? null,
    grantedAt: ctx.now,
    reason,
    provider: options.provider ?? null,
    endedBy: null,
    endedAt: null,
  };
  try {
    await ctx.tx.insert(RoleAssignment, assignment);
  } catch (error) {
    if (brokenConstraint(error) === 'role_assignments_once') {
      throw new DomainError('people.role.twice');
    }
    throw error;
  }
  await record(ctx, {
    action: 'assign-role',
    subjectType: 'user',
    subjectId: userId,
    coalitionId: held.coalitionId,
    organisationId: held.organisationId,
    after: {
      ...{ role, scope, from, to, reason },
      ...(options.provider !== undefined && { provider: options.provider }),
    },
  });
  return id;
}

async function refuseInvalid({ email, name, password }: NewAccount): Promise<void> {
  const fields: FieldProblem[] = [];
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) || email.length > 254) {
    fields.push({ pointer: '/email', code: 'field.email.malformed' });
  }
  if (name.trim() === '') fields.push({ pointer: '/name', code: 'field.required' });
  const problem =
    password === null ? undefined : await passwordProblem(password, ownWords(name, email));
  if (problem !== undefined) fields.push({ pointer: '/password', code: problem });
  if (fields.length > 0) throw new DomainError('request.invalid', {}, fields);
}
