import { prepared, webDomainOf } from '@zorgpaden/domain/likely-doubles';
import type { PartnerTypeSlug } from '@zorgpaden/domain/organisations';
import {
  type KnownDetails,
  type KnownOrganisation,
  numbersOf,
} from '@zorgpaden/domain/partner-imports/read';
import { parsePhoneNumber } from '@zorgpaden/domain/phone-numbers';
import type { PlainDate } from '@zorgpaden/domain/shared';
import type { Reader } from '../platform/db/reader.js';

interface Row extends KnownDetails {
  readonly id: string;
  readonly name: string;
  readonly partnerType: PartnerTypeSlug;
  readonly formerNames: readonly string[];
  readonly partHere: string | null;
}

/**
 * $1 the coalition or null, $2 today, $3 these alone or null. What is a demonstration is compared with what
 * is one, and no further.
 */
const KNOWN = `
  SELECT o.id, o.name, o.partner_type AS "partnerType", o.other_names AS "otherNames",
    o.web_domains AS "webDomains", o.kvk, o.agb, o.oin, o.rsin,
    o.visiting_address AS "visitingAddress", o.postal_address AS "postalAddress",
    o.phone, o.email, o.website,
    COALESCE((SELECT array_agg(n.name) FROM organisation_names n WHERE n.organisation_id = o.id),
      '{}') AS "formerNames",
    (SELECT p.part FROM partnerships p
     JOIN partnership_statuses s ON s.partnership_id = p.id
     WHERE p.coalition_id = $1 AND p.organisation_id = o.id AND p.deleted_at IS NULL
       AND s.period @> $2::date AND s.status <> 'ended'
     LIMIT 1) AS "partHere"
  FROM organisations o
  WHERE ($3::uuid[] IS NULL OR o.id = ANY ($3))
    AND o.demonstration = COALESCE(
      (SELECT c.demonstration FROM coalitions c WHERE c.id = $1), o.demonstration)
  ORDER BY o.id`;

/** The register, as what is not entered yet is compared with it. */
export async function knownOrganisations(
  reader: Reader,
  coalitionId: string | null,
  today: PlainDate,
  ids: readonly string[] | null = null,
): Promise<KnownOrganisation[]> {
  const rows = (await reader.query(KNOWN, [coalitionId, today, ids])) as Row[];
  return rows.map(knownOf);
}

function knownOf({
  id,
  name,
  partnerType,
  formerNames,
  partHere,
  ...details
}: Row): KnownOrganisation {
  const { website, email, webDomains } = details;
  return {
    ...prepared({
      names: [name, ...formerNames, ...details.otherNames],
      partnerType,
      place: details.visitingAddress?.place ?? details.postalAddress?.place ?? '',
      numbers: numbersOf(pick(details)),
      phone: parsePhoneNumber(details.phone)?.value ?? '',
      webDomains: [...webDomains, ...[website, email].flatMap((one) => webDomainOf(one) ?? [])],
    }),
    ...{ id, name, details, partHere },
  };
}

function pick({ kvk, agb, oin, rsin }: KnownDetails) {
  return { kvk, agb, oin, rsin };
}
