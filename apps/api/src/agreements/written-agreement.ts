import type { AgreementContent, NewParty } from '@zorgpaden/domain/agreements';
import type { AgreementWriting } from '@zorgpaden/domain/agreements/contract';
import type { Domain } from '@zorgpaden/domain/organisations';
import { normaliseEmail } from '@zorgpaden/domain/sessions';
import { DomainError, type FieldProblem, type PlainDate } from '@zorgpaden/domain/shared';
import type { EntityManager } from 'typeorm';
import { fingerprintOf } from './fingerprint.js';

/** $1 the coalition, $2 organisations, $3 the day. */
const PARTNERS = `
  SELECT o.id, o.domain FROM organisations o
  WHERE o.id = ANY($2) AND EXISTS (
    SELECT 1 FROM partnerships s
    WHERE s.coalition_id = $1 AND s.organisation_id = o.id AND s.period @> $3::date)`;

/** What somebody wrote, as the rules take it. */
export interface WrittenAgreement {
  readonly content: AgreementContent;
  readonly parties: readonly NewParty[];
}

/**
 * @throws DomainError `request.invalid` at a party that is no partner of the coalition on this day, or
 *   stands for an organisation that is not known
 */
export async function writtenAgreement(
  tx: EntityManager,
  coalitionId: string,
  { parties, ...content }: AgreementWriting,
  today: PlainDate,
): Promise<WrittenAgreement> {
  const ids = parties.map(({ organisationId }) => organisationId);
  const domains = await partnerDomains(tx, coalitionId, ids, today);
  const known = await knownOrganisations(
    tx,
    parties.flatMap(({ standsFor }) => standsFor),
  );
  const problems: FieldProblem[] = parties.flatMap(({ organisationId, standsFor }, index) => [
    ...(domains.has(organisationId)
      ? []
      : [at(`/parties/${index}/organisationId`, 'agreement.party.no-partner')]),
    ...standsFor.flatMap((id, place) =>
      known.has(id)
        ? []
        : [at(`/parties/${index}/standsFor/${place}`, 'agreement.stands-for.unknown')],
    ),
  ]);
  if (problems.length > 0) throw new DomainError('request.invalid', {}, problems);
  return {
    content,
    parties: parties.map((party) => ({
      ...party,
      contact: party.contact && { ...party.contact, email: normaliseEmail(party.contact.email) },
      domain: domains.get(party.organisationId) ?? 'municipal',
      fingerprint: fingerprintOf(content, party),
    })),
  };
}

/** The domains of those that are partners of the coalition on this day. */
export async function partnerDomains(
  tx: EntityManager,
  coalitionId: string,
  ids: readonly string[],
  on: PlainDate,
): Promise<ReadonlyMap<string, Domain>> {
  const rows: { id: string; domain: Domain }[] = await tx.query(PARTNERS, [coalitionId, ids, on]);
  return new Map(rows.map(({ id, domain }) => [id, domain]));
}

export async function knownOrganisations(
  tx: EntityManager,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await tx.query('SELECT id FROM organisations WHERE id = ANY($1)', [
    ids,
  ]);
  return new Set(rows.map(({ id }) => id));
}

function at(pointer: string, code: string): FieldProblem {
  return { pointer, code };
}
