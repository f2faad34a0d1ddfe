import { DomainError } from '@zorgpaden/domain/shared';
import type { Reader } from '../platform/db/reader.js';

/**
 * A list of what belongs to a coalition is empty only when the coalition is there.
 *
 * @throws DomainError `request.not-found`, also for one that was deleted
 */
export async function refuseUnknownCoalition(reader: Reader, id: string): Promise<void> {
  const found = (await reader.query(
    'SELECT 1 FROM coalitions WHERE id = $1 AND deleted_at IS NULL',
    [id],
  )) as unknown[];
  if (found.length === 0) throw new DomainError('request.not-found');
}
