import { Injectable } from '@nestjs/common';
import { record, Trail } from '../../platform/audit/trail.js';
import type { Context } from '../../platform/http/context.js';
import { Links } from '../../platform/links/index.js';
import { digestStopLink } from '../digest-link.js';
import { WeeklyDigestRepository } from '../weekly-digest.repository.js';

/** Whoever holds a mail of the week wants no more of them. The links in earlier ones end as well. */
@Injectable()
export class StopWeeklyDigest {
  constructor(
    private readonly links: Links,
    private readonly digests: WeeklyDigestRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `link.ended` */
  async execute(ctx: Context, token: string): Promise<void> {
    await this.trail.write(ctx, async (write) => {
      const userId = await this.links.use(write, digestStopLink, token);
      await this.links.endAll(write, digestStopLink, userId);
      await this.digests.stop(write, userId);
      await record(write, {
        action: 'set-weekly-digest',
        subjectType: 'user',
        subjectId: userId,
        after: { day: null },
      });
    });
  }
}
