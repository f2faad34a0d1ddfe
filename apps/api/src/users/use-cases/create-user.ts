import { Injectable } from '@nestjs/common';
import { normaliseEmail, shortestPassword } from '@zorgpaden/domain/sessions';
import { amsterdamNow, DomainError, type FieldProblem, type Role } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { record, Trail, type WriteContext } from '../../platform/audit/trail.js';
import type { User } from '../../platform/auth/user.js';
import { brokenConstraint } from '../../platform/db/database-errors.js';
import type { Context } from '../../platform/http/context.js';
import { hashPassword } from '../../sessions/index.js';
import { RoleAssignment } from '../role-assignment.entity.js';
import { UserEntity } from '../user.entity.js';

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly roles: readonly Role[];
  readonly demonstration?: boolean;
}

/** Makes an account, with the roles that it has from today. Called by commands on the server only. */
@Injectable()
export class CreateUser {
  constructor(private readonly trail: Trail) {}

  /** @throws DomainError `request.invalid` with the fields, `user.exists` */
  async execute(ctx: Context, given: NewUser): Promise<User> {
    refuseInvalid(given);
    const passwordHash = await hashPassword(given.password);
    const user = {
      id: uuidv7(),
      email: normaliseEmail(given.email),
      name: given.name.trim(),
      roles: given.roles,
    };
    try {
      return await this.trail.write(ctx, async (write) => {
        await write.tx.insert(UserEntity, {
          id: user.id,
          email: user.email,
          name: user.name,
          passwordHash,
          demonstration: given.demonstration ?? false,
          createdAt: ctx.now,
        });
        for (const role of given.roles) await assign(write, user.id, role);
        await record(write, {
          action: 'create',
          subjectType: 'user',
          subjectId: user.id,
          after: { roles: given.roles },
        });
        return user;
      });
    } catch (error) {
      if (brokenConstraint(error) === 'users_email') throw new DomainError('user.exists');
      throw error;
    }
  }
}

async function assign(ctx: WriteContext, userId: string, role: Role): Promise<void> {
  await ctx.tx.insert(RoleAssignment, {
    id: uuidv7(),
    userId,
    role: role.role,
    coalitionId: role.role === 'lead' ? role.coalitionId : null,
    period: `[${amsterdamNow(ctx.now.getTime()).date},)`,
    grantedBy: ctx.user?.id ?? null,
    grantedAt: ctx.now,
  });
}

function refuseInvalid({ email, name, password }: NewUser): void {
  const fields: FieldProblem[] = [];
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) || email.length > 254) {
    fields.push({ pointer: '/email', code: 'field.email.malformed' });
  }
  if (name.trim() === '') fields.push({ pointer: '/name', code: 'field.required' });
  if (password.length < shortestPassword) {
    fields.push({ pointer: '/password', code: 'field.password.too-short' });
  }
  if (fields.length > 0) throw new DomainError('request.invalid', {}, fields);
}
