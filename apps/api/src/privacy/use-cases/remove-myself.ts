import { Injectable } from '@nestjs/common';
import { refuseRemoval } from '@zorgpaden/domain/privacy';
import type { removalRequest } from '@zorgpaden/domain/privacy/contract';
import { normaliseEmail } from '@zorgpaden/domain/sessions';
import { amsterdamNow, DomainError, isAdministrator } from '@zorgpaden/domain/shared';
import type { z } from 'zod';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { eraseFromTrail } from '../../platform/audit/erase.js';
import { Trail, type WriteContext } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { showInFinder } from '../../published-routes/index.js';
import { emptyAccount } from '../../users/index.js';
import { dropRows, endRoles, redactTexts } from '../removal/of-a-person.js';
import { valuesAbout } from '../removal/trail-values.js';

const REASON = 'removal';

/**
 * Takes whoever asks out of everything (AVG art. 17), at once and for good. What they did stays done:
 * it says no longer by whom. The lines that tell so carry no person either.
 */
@Injectable()
export class RemoveMyself {
  constructor(
    private readonly trail: Trail,
    private readonly revisions: MunicipalityRevisions,
  ) {}

  /** @throws DomainError `privacy.removal.…`, with the reason that stands against it */
  async execute(ctx: UserContext, { email }: z.infer<typeof removalRequest>): Promise<void> {
    const { id } = ctx.user;
    permit(ctx.user, ['privacy', 'request-removal'], { personId: id });
    if (normaliseEmail(email) !== ctx.user.email) {
      const field = { pointer: '/email', code: 'privacy.removal.other-address' };
      throw new DomainError('request.invalid', {}, [field]);
    }
    await this.trail.write({ ...ctx, user: null }, async (write) => {
      await refuse(write, ctx);
      await eraseFromTrail(write, await valuesAbout(write.tx, id), REASON);
      const rows: { coalitions: string[] }[] = await write.tx.query(
        'SELECT redact_person($1) AS coalitions',
        [id],
      );
      await redactTexts(write.tx, id);
      for (const coalitionId of rows[0]?.coalitions ?? []) {
        await this.revisions.raise(write, await showInFinder(write.tx, coalitionId));
      }
      await dropRows(write.tx, id);
      await endRoles(write, id);
      await emptyAccount(write, id, REASON);
      await write.tx.query('SELECT forget_statistics()');
    });
  }
}

/** Two administrators who leave at once wait for each other here. */
async function refuse(write: WriteContext, { user, now }: UserContext): Promise<void> {
  const rows: { userId: string }[] = await write.tx.query(
    `SELECT user_id AS "userId" FROM role_assignments
     WHERE role = 'administrator' AND period @> $1::date ORDER BY id FOR UPDATE`,
    [amsterdamNow(now.getTime()).date],
  );
  const others = new Set(rows.map(({ userId }) => userId));
  others.delete(user.id);
  refuseRemoval({ isAdministrator: isAdministrator(user), otherAdministrators: others.size });
}
