import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';

/** Somebody looked at what went over, and it is right, or it was put right. */
@Injectable()
export class CheckCarriedOver {
  constructor(private readonly trail: Trail) {}

  async execute(ctx: UserContext, coalitionId: string, id: string): Promise<void> {
    permit(ctx.user, ['reorganisation', 'check'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      const [rows] = (await write.tx.query(
        `UPDATE reorganisation_checks SET checked_at = $3, checked_by = $4
         WHERE id = $1 AND coalition_id = $2 AND checked_at IS NULL RETURNING subject, name`,
        [id, coalitionId, ctx.now, ctx.user.id],
      )) as [{ subject: string; name: string }[], number];
      const [checked] = rows;
      if (checked === undefined) throw new DomainError('request.not-found');
      await record(write, {
        action: 'check-carried-over',
        subjectType: 'coalition',
        subjectId: coalitionId,
        coalitionId,
        after: { name: checked.name },
      });
    });
  }
}
