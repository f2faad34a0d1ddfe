import type { NewFinding } from '@zorgpaden/domain/client-data/contract';
import { refusalOf } from '@zorgpaden/domain/permissions';
import { DomainError } from '@zorgpaden/domain/shared';
import type { EntityManager } from 'typeorm';
import type { UserContext } from '../platform/http/context.js';

interface Row {
  readonly coalitionId: string;
  /** Everybody sees it: on a public page. */
  readonly isPublic: boolean;
}

/** $1 its id. */
const WHERE = {
  'contact-route': `
    SELECT r.coalition_id AS "coalitionId",
      EXISTS (SELECT 1 FROM published_routes p WHERE p.route_id = r.id) AS "isPublic"
    FROM contact_routes r JOIN coalitions c ON c.id = r.coalition_id
    WHERE r.id = $1 AND c.deleted_at IS NULL`,
  publication: `
    SELECT p.coalition_id AS "coalitionId", false AS "isPublic"
    FROM publications p JOIN coalitions c ON c.id = p.coalition_id
    WHERE p.id = $1 AND c.deleted_at IS NULL`,
} as const;

/**
 * The coalition whose text somebody points at.
 *
 * @throws DomainError `request.not-found` also for what they cannot have seen
 */
export async function coalitionPointedAt(
  tx: EntityManager,
  { user }: UserContext,
  { subject, id }: NewFinding,
): Promise<string> {
  const [row] = (await tx.query(WHERE[subject], [id])) as Row[];
  if (row === undefined) throw new DomainError('request.not-found');
  const { coalitionId, isPublic } = row;
  // A partner reads the routes of its own organisation: to see that there are routes is enough.
  const act =
    subject === 'publication'
      ? (['publication', 'read'] as const)
      : (['contact-route', 'list'] as const);
  const mayRead = refusalOf(user, act, { coalitionId }) === null;
  if (!isPublic && !mayRead) throw new DomainError('request.not-found');
  return coalitionId;
}
