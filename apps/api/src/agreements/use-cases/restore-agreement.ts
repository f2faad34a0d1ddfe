import { Injectable } from '@nestjs/common';
import type { AgreementView } from '@zorgpaden/domain/agreements/contract';
import { DomainError, undoableSince } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { AgreementQueries } from '../agreement.queries.js';

/** $1 the agreement, $2 the coalition, $3 since when: the last draft thrown away, if it is the next in line. */
const LAST_DISCARDED = `
  SELECT v.id FROM agreement_versions v JOIN agreements a ON a.id = v.agreement_id
  WHERE a.id = $1 AND a.coalition_id = $2 AND v.deleted_at >= $3
    AND NOT EXISTS (SELECT 1 FROM agreement_versions other
      WHERE other.agreement_id = a.id AND other.deleted_at IS NULL
        AND (other.number >= v.number OR other.ended_on IS NOT NULL))
  ORDER BY v.deleted_at DESC LIMIT 1 FOR UPDATE OF a`;

/** Brings a draft back that was thrown away, for as long as nothing took its place. */
@Injectable()
export class RestoreAgreement {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly queries: AgreementQueries,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `agreement.not-deleted` */
  async execute(ctx: UserContext, coalitionId: string, id: string): Promise<AgreementView> {
    permit(ctx.user, ['agreement', 'restore'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const since = undoableSince(ctx.now);
      const known: unknown[] = await write.tx.query(
        'SELECT 1 FROM agreements WHERE id = $1 AND coalition_id = $2',
        [id, coalitionId],
      );
      if (known.length === 0) throw new DomainError('request.not-found');
      const [version] = (await write.tx.query(LAST_DISCARDED, [id, coalitionId, since])) as {
        id: string;
      }[];
      if (version === undefined) throw new DomainError('agreement.not-deleted');
      await write.tx.query('UPDATE agreement_versions SET deleted_at = NULL WHERE id = $1', [
        version.id,
      ]);
      await write.tx.query(
        `UPDATE agreements SET version = version + 1, updated_at = $2, updated_by = $3
         WHERE id = $1`,
        [id, ctx.now, ctx.user.id],
      );
      await record(write, {
        action: 'restore',
        subjectType: 'agreement',
        subjectId: id,
        coalitionId,
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}
