import type { KnownContact } from '@zorgpaden/domain/partner-imports/read';
import type { Reader } from '../platform/db/reader.js';

/**
 * $1 the coalition, $2 these organisations or null. Each function stands there by itself, and again with
 * who holds it.
 */
const KNOWN = `
  SELECT k.partnership_id AS "partnershipId", p.organisation_id AS "organisationId", who.name,
    k.job, who.email
  FROM partner_contacts k
  JOIN partnerships p ON p.id = k.partnership_id
  CROSS JOIN LATERAL (
    SELECT '' AS name, k.email UNION ALL
    SELECT w.name, w.email FROM contact_persons w WHERE w.partner_contact_id = k.id) who
  WHERE p.coalition_id = $1 AND p.deleted_at IS NULL AND k.deleted_at IS NULL
    AND ($2::uuid[] IS NULL OR p.organisation_id = ANY ($2))
  ORDER BY k.id`;

/** Contacts of the partners of a coalition, as a list is compared with them. */
export async function knownContacts(
  reader: Reader,
  coalitionId: string,
  organisationIds: readonly string[] | null = null,
): Promise<(KnownContact & { readonly partnershipId: string; readonly organisationId: string })[]> {
  return (await reader.query(KNOWN, [coalitionId, organisationIds])) as Awaited<
    ReturnType<typeof knownContacts>
  >;
}
