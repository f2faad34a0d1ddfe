import { type PartnershipStatusPeriod, wholePeriod } from '@zorgpaden/domain/partnerships';
import { DomainError, overlaps } from '@zorgpaden/domain/shared';
import type { EntityManager } from 'typeorm';
import type { PartnershipEntity } from './partnership.entity.js';
import type { PartnershipRepository } from './partnership.repository.js';

/**
 * An organisation has one partnership at a time in a coalition, from the first word to the end. The
 * caller holds the lock on the coalition, so that two of them do not begin at once.
 *
 * @throws DomainError `request.invalid` at the day
 */
export async function refuseSecond(
  tx: EntityManager,
  partnerships: PartnershipRepository,
  partnership: Pick<PartnershipEntity, 'id' | 'coalitionId' | 'organisationId'>,
  statuses: readonly PartnershipStatusPeriod[],
): Promise<void> {
  const own = wholePeriod(statuses);
  const others = (await partnerships.othersOf(tx, partnership)).map(wholePeriod);
  if (own && others.some((other) => other && overlaps(own, other))) {
    throw new DomainError('request.invalid', {}, [{ pointer: '/from', code: 'partnership.twice' }]);
  }
}
