import { Injectable } from '@nestjs/common';
import { normaliseEmail } from '@zorgpaden/domain/sessions';
import type { Role } from '@zorgpaden/domain/shared';
import { Trail } from '../../platform/audit/trail.js';
import type { User } from '../../platform/auth/user.js';
import type { Context } from '../../platform/http/context.js';
import { addAccount, assignRole, type NewAccount } from '../accounts.js';

export interface NewUser extends NewAccount {
  readonly roles: readonly Role[];
}

/** Makes an account, with the roles that it has from today. Called by commands on the server only. */
@Injectable()
export class CreateUser {
  constructor(private readonly trail: Trail) {}

  /** @throws DomainError `request.invalid` with the fields, `user.exists` */
  async execute(ctx: Context, given: NewUser): Promise<User> {
    return this.trail.write(ctx, async (write) => {
      const id = await addAccount(write, given);
      for (const role of given.roles) await assignRole(write, id, role);
      const { name, roles } = given;
      return { id, email: normaliseEmail(given.email), name: name.trim(), roles };
    });
  }
}
