import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { endSessionsOf } from '../../sessions/index.js';

/** Ends every session of somebody, and the remembering of devices: a laptop was lost, say. */
@Injectable()
export class SignPersonOut {
  constructor(private readonly trail: Trail) {}

  /** @throws DomainError `request.not-found` */
  async execute(ctx: UserContext, personId: string, reason: string): Promise<void> {
    permit(ctx.user, ['people', 'sign-out'], { personId });
    await this.trail.write(ctx, async (write) => {
      const rows = (await write.tx.query(
        'SELECT 1 FROM users WHERE id = $1 AND emptied_at IS NULL FOR UPDATE',
        [personId],
      )) as unknown[];
      if (rows.length === 0) throw new DomainError('request.not-found');
      await endSessionsOf(write, personId);
      await record(write, {
        action: 'end-all-sessions',
        subjectType: 'user',
        subjectId: personId,
        after: { reason },
      });
    });
  }
}
