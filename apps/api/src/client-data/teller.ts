import { Injectable } from '@nestjs/common';
import type { Told } from '@zorgpaden/domain/client-data/contract';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import type { WriteContext } from '../platform/audit/trail.js';
import { Mail } from '../platform/mail/index.js';
import { type Finding, FindingRepository } from './finding.repository.js';

interface Recipient {
  readonly who: Told['who'];
  readonly email: string;
  readonly coalition: string;
}

/** $1 the coalition, $2 today. Who leads it, whom people ask about privacy, and who has to act. */
const RECIPIENTS = `
  SELECT DISTINCT ON (email) who, email, coalition FROM (
    SELECT 'administrator' AS who, u.email, c.name AS coalition
    FROM coalitions c CROSS JOIN role_assignments r JOIN users u ON u.id = r.user_id
    WHERE c.id = $1 AND r.role = 'administrator' AND r.period @> $2::date AND u.emptied_at IS NULL
    UNION ALL
    SELECT 'lead', u.email, c.name
    FROM coalitions c JOIN role_assignments r ON r.coalition_id = c.id
    JOIN users u ON u.id = r.user_id
    WHERE c.id = $1 AND r.role IN ('lead', 'deputy') AND r.period @> $2::date
      AND u.emptied_at IS NULL
    UNION ALL
    SELECT 'privacy-contact', lower(c.privacy->'contact'->>'email'), c.name
    FROM coalitions c WHERE c.id = $1 AND c.privacy IS NOT NULL
  ) AS everybody ORDER BY email, who`;

/** Tells who has to know, by mail: that it is there, and how it ended. Never what it is. */
@Injectable()
export class Teller {
  constructor(
    private readonly mail: Mail,
    private readonly findings: FindingRepository,
  ) {}

  async tell(ctx: WriteContext, { id, coalitionId }: Finding, of: Told['of']): Promise<void> {
    const recipients = (await ctx.tx.query(RECIPIENTS, [
      coalitionId,
      amsterdamNow(ctx.now.getTime()).date,
    ])) as Recipient[];
    for (const { who, email, coalition } of recipients) {
      if (of !== 'found') {
        const data = { coalition, isPurged: of === 'purged' };
        await this.mail.send(ctx, { kind: 'client-data-settled', to: email, language: 'nl', data });
      } else if (who === 'administrator') {
        await this.mail.send(ctx, {
          kind: 'client-data-to-hold-back',
          to: email,
          language: 'nl',
          data: { coalition },
          path: '/beheer/clientgegevens',
        });
      } else {
        const data = { coalition };
        await this.mail.send(ctx, { kind: 'client-data-found', to: email, language: 'nl', data });
      }
    }
    const at = ctx.now.toISOString();
    await this.findings.noteTold(
      ctx.tx,
      id,
      recipients.map(({ who }) => ({ who, of, at })),
    );
  }
}
