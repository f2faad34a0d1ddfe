import { Injectable } from '@nestjs/common';
import { record, Trail } from '../../platform/audit/trail.js';
import type { UserContext } from '../../platform/http/context.js';
import { AccountStore } from '../account-store.js';

/** How somebody is called here. */
@Injectable()
export class RenameAccount {
  constructor(
    private readonly trail: Trail,
    private readonly accounts: AccountStore,
  ) {}

  async execute(ctx: UserContext, name: string): Promise<void> {
    const { id } = ctx.user;
    await this.trail.write(ctx, async (write) => {
      await this.accounts.setName(write, id, name);
      // The name itself stands in `users`, where it can be erased.
      await record(write, { action: 'rename', subjectType: 'user', subjectId: id });
    });
  }
}
