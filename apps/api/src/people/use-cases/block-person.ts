import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import { brokenConstraint } from '../../platform/db/database-errors.js';
import type { UserContext } from '../../platform/http/context.js';
import { endSessionsOf } from '../../sessions/index.js';

/** Shuts an account: its sessions end at once, and signing in answers as for a wrong password. */
@Injectable()
export class BlockPerson {
  constructor(private readonly trail: Trail) {}

  /** @throws DomainError `request.not-found`, `people.blocked` */
  async execute(ctx: UserContext, personId: string, reason: string): Promise<void> {
    permit(ctx.user, ['people', 'block'], { personId });
    await this.trail.write(ctx, async (write) => {
      try {
        await write.tx.query(
          `INSERT INTO user_blocks (id, user_id, reason, blocked_by, blocked_at)
           VALUES ($1, $2, $3, $4, $5)`,
          [uuidv7(), personId, reason, ctx.user.id, ctx.now],
        );
      } catch (error) {
        const broken = brokenConstraint(error);
        if (broken === 'user_blocks_in_force') throw new DomainError('people.blocked');
        if (broken === 'user_blocks_user') throw new DomainError('request.not-found');
        throw error;
      }
      await endSessionsOf(write, personId);
      await record(write, {
        action: 'block',
        subjectType: 'user',
        subjectId: personId,
        after: { reason },
      });
    });
  }
}
