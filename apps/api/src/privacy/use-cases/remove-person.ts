import { Injectable } from '@nestjs/common';
import type { removalOfPerson } from '@zorgpaden/domain/privacy/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import type { z } from 'zod';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { PersonRemoval } from '../removal/person-removal.js';
import { refuseOtherAddress } from './remove-myself.js';

/**
 * Takes somebody out at their written request, who cannot sign in (any more). The same as when they do it
 * themselves, and refused for the same reasons; that an administrator did it, and at which request, stays.
 */
@Injectable()
export class RemovePerson {
  constructor(
    private readonly trail: Trail,
    private readonly removal: PersonRemoval,
  ) {}

  /** @throws DomainError `request.not-found`, `privacy.removal.…` */
  async execute(
    ctx: UserContext,
    personId: string,
    { email, reason }: z.infer<typeof removalOfPerson>,
  ): Promise<void> {
    permit(ctx.user, ['privacy', 'remove-person'], { personId });
    await this.trail.write(ctx, async (write) => {
      const [person] = (await write.tx.query(
        'SELECT email FROM users WHERE id = $1 AND emptied_at IS NULL FOR UPDATE',
        [personId],
      )) as { email: string }[];
      if (person === undefined) throw new DomainError('request.not-found');
      refuseOtherAddress(email, person.email);
      await this.removal.carryOut({ ...write, user: null }, personId);
      await record(write, {
        action: 'remove',
        subjectType: 'user',
        subjectId: personId,
        after: { reason },
      });
    });
  }
}
