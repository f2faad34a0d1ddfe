import { Injectable } from '@nestjs/common';
import { changeRole } from '@zorgpaden/domain/people';
import type { roleChange } from '@zorgpaden/domain/people/contract';
import { amsterdamNow, DomainError, roleFor } from '@zorgpaden/domain/shared';
import type { z } from 'zod';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { assignRole } from '../../users/index.js';
import { RoleChanges } from '../role-changes.js';
import { RoleMails } from '../role-mails.js';

/** Gives somebody another role for the same coalition: the one ends on the day that the other begins. */
@Injectable()
export class ChangeRole {
  constructor(
    private readonly changes: RoleChanges,
    private readonly mails: RoleMails,
  ) {}

  execute(
    ctx: UserContext,
    coalitionId: string,
    seen: { readonly id: string; readonly version: number },
    { role, from, to, reason }: z.infer<typeof roleChange>,
  ): Promise<void> {
    const today = amsterdamNow(ctx.now.getTime()).date;
    return this.changes.write(ctx, coalitionId, seen, 'change-role', async (write, held) => {
      permit(ctx.user, ['people', 'change-role'], { coalitionId, role, personId: held.userId });
      if (role === held.role) refuseRole('people.role.same');
      const fresh =
        held.organisationId === null ? roleFor(role, { kind: 'coalition', id: coalitionId }) : null;
      if (fresh === null) return refuseRole('people.role.other-scope');
      const { ended, begun } = changeRole(held.period, { from, to }, today);
      const given = { action: 'end-role', period: ended, reason };
      await this.changes.setPeriod(write, coalitionId, held, given);
      await assignRole(write, held.userId, fresh, { ...begun, reason });
      await this.mails.tell(write, coalitionId, held, { now: role, on: begun.from });
    });
  }
}

function refuseRole(code: string): never {
  throw new DomainError('request.invalid', {}, [{ pointer: '/role', code }]);
}
