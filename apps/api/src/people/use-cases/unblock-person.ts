import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';

/** Opens an account again; that it was shut, by whom and why stays on record. */
@Injectable()
export class UnblockPerson {
  constructor(private readonly trail: Trail) {}

  /** @throws DomainError `people.not-blocked` */
  async execute(ctx: UserContext, personId: string, reason: string): Promise<void> {
    permit(ctx.user, ['people', 'block'], { personId });
    await this.trail.write(ctx, async (write) => {
      const [rows] = (await write.tx.query(
        `UPDATE user_blocks SET lifted_by = $2, lifted_at = $3
         WHERE user_id = $1 AND lifted_at IS NULL RETURNING id`,
        [personId, ctx.user.id, ctx.now],
      )) as [{ id: string }[], number];
      if (rows.length === 0) throw new DomainError('people.not-blocked');
      await record(write, {
        action: 'unblock',
        subjectType: 'user',
        subjectId: personId,
        after: { reason },
      });
    });
  }
}
