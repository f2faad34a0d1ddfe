import { Injectable } from '@nestjs/common';
import type { DigestDay } from '@zorgpaden/domain/weekly-digests';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { peildatumOf } from '../../platform/http/peildatum.js';
import { WeeklyDigestRepository } from '../weekly-digest.repository.js';

/** A mail every week on this day, in the language of now; or none any more. */
@Injectable()
export class SetWeeklyDigest {
  constructor(
    private readonly trail: Trail,
    private readonly digests: WeeklyDigestRepository,
  ) {}

  async execute(ctx: UserContext, day: DigestDay | null): Promise<void> {
    const { id } = ctx.user;
    permit(ctx.user, ['weekly-digest', 'manage-own'], { personId: id });
    await this.trail.write(ctx, async (write) => {
      if (day === null) await this.digests.stop(write, id);
      else await this.digests.set(write, id, day, peildatumOf(ctx));
      await record(write, {
        action: 'set-weekly-digest',
        subjectType: 'user',
        subjectId: id,
        after: { day },
      });
    });
  }
}
