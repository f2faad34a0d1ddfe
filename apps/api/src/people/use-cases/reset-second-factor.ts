import { Injectable } from '@nestjs/common';
import type { newFactorReset } from '@zorgpaden/domain/people/accounts.contract';
import { DomainError } from '@zorgpaden/domain/shared';
import type { z } from 'zod';
import { record, Trail, type WriteContext } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import { recentSession } from '../../platform/auth/recent.js';
import type { UserContext } from '../../platform/http/context.js';
import { Mail } from '../../platform/mail/index.js';
import { Factors, removeFactorsOf } from '../../second-factors/index.js';
import { endSessionsOf } from '../../sessions/index.js';

interface Person {
  readonly name: string;
  readonly email: string;
}

/**
 * Helps somebody whose phone and codes are both gone: takes away every second factor and passkey, ends
 * their sessions and forgets their devices. The next sign-in, with the password, sets one up anew.
 */
@Injectable()
export class ResetSecondFactor {
  constructor(
    private readonly factors: Factors,
    private readonly mail: Mail,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `session.not-recent`, `request.not-found`, `people.no-second-factor` */
  async execute(
    ctx: UserContext,
    personId: string,
    { reason, madeSureBy }: z.infer<typeof newFactorReset>,
  ): Promise<void> {
    permit(ctx.user, ['people', 'reset-second-factor'], { personId });
    recentSession(ctx);
    await this.trail.write(ctx, async (write) => {
      const { name, email } = await this.lock(write, personId);
      const { totpSince, passkeys } = await this.factors.of(write.tx, personId);
      if (totpSince === null && passkeys === 0) throw new DomainError('people.no-second-factor');
      await removeFactorsOf(write, personId);
      await endSessionsOf(write, personId);
      await this.mail.send(write, {
        kind: 'second-factor-reset',
        to: email,
        language: ctx.language,
        data: { name, by: ctx.user.name },
        path: '/aanmelden',
      });
      await record(write, {
        action: 'reset-second-factor',
        subjectType: 'user',
        subjectId: personId,
        after: { reason, madeSureBy },
      });
    });
  }

  private async lock({ tx }: WriteContext, personId: string): Promise<Person> {
    const [person] = (await tx.query(
      'SELECT name, email FROM users WHERE id = $1 AND emptied_at IS NULL FOR UPDATE',
      [personId],
    )) as Person[];
    if (person === undefined) throw new DomainError('request.not-found');
    return person;
  }
}
