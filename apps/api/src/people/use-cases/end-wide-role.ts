import { Injectable } from '@nestjs/common';
import { endRole } from '@zorgpaden/domain/people';
import type { roleEnd } from '@zorgpaden/domain/people/contract';
import { amsterdamNow, DomainError } from '@zorgpaden/domain/shared';
import type { z } from 'zod';
import { Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { HeldRoleRepository } from '../held-role.repository.js';
import { RoleChanges } from '../role-changes.js';
import { RoleMails } from '../role-mails.js';

/** Ends a role for a municipality, a region or the whole country on a day: the first one without it. */
@Injectable()
export class EndWideRole {
  constructor(
    private readonly roles: HeldRoleRepository,
    private readonly changes: RoleChanges,
    private readonly mails: RoleMails,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `permission.…`, `request.not-found`, `people.version-conflict` */
  async execute(
    ctx: UserContext,
    personId: string,
    seen: { readonly id: string; readonly version: number },
    { on, reason }: z.infer<typeof roleEnd>,
  ): Promise<void> {
    // Nobody ends their own: so there is always an administrator left.
    permit(ctx.user, ['people', 'end-widely'], { personId });
    await this.trail.write(ctx, async (write) => {
      const held = await this.roles.lockWide(write, personId, seen.id);
      if (held.version !== seen.version) throw new DomainError('people.version-conflict');
      const period = endRole(held.period, on, amsterdamNow(ctx.now.getTime()).date);
      await this.changes.setPeriod(write, null, held, { action: 'end-role', period, reason });
      await this.mails.tell(write, null, held, { now: null, on });
    });
  }
}
