import type { KnownDetails } from '@zorgpaden/domain/partner-imports/read';
import type { WriteContext } from '../platform/audit/trail.js';
import { peildatumOf } from '../platform/http/peildatum.js';

/** $1 the coalition, $2 the organisation, $3 today. */
const PARTNERSHIP = `
  SELECT p.id, p.part FROM partnerships p
  JOIN partnership_statuses s ON s.partnership_id = p.id
  WHERE p.coalition_id = $1 AND p.organisation_id = $2 AND p.deleted_at IS NULL
    AND s.status <> 'ended' AND (s.period @> $3::date OR lower(s.period) > $3::date)
  ORDER BY lower(s.period) LIMIT 1`;

/** The partnership of today, or one that was agreed to begin later. */
export async function partnershipToday(
  write: WriteContext,
  coalitionId: string,
  organisationId: string,
): Promise<{ readonly id: string; readonly part: string } | undefined> {
  const [found] = (await write.tx.query(PARTNERSHIP, [
    coalitionId,
    organisationId,
    peildatumOf(write),
  ])) as { id: string; part: string }[];
  return found;
}

/** What is known of an organisation beside its name. */
export function detailsOf(organisation: KnownDetails): KnownDetails {
  const { otherNames, webDomains, kvk, agb, oin, rsin } = organisation;
  const { visitingAddress, postalAddress, phone, email, website } = organisation;
  return {
    ...{ otherNames, webDomains, kvk, agb, oin, rsin },
    ...{ visitingAddress, postalAddress, phone, email, website },
  };
}
