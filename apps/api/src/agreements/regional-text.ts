import type { AgreementVersion, NewParty } from '@zorgpaden/domain/agreements';
import type { PlainDate } from '@zorgpaden/domain/shared';
import type { EntityManager } from 'typeorm';
import { partnerDomains } from './written-agreement.js';

/** Those of the parties to a text of a region that are partners here. Whom the region mails stays with it. */
export async function partiesHere(
  tx: EntityManager,
  coalitionId: string,
  { parties }: Pick<AgreementVersion, 'parties'>,
  today: PlainDate,
): Promise<Omit<NewParty, 'fingerprint'>[]> {
  const ids = parties.map(({ organisationId }) => organisationId);
  const partners = await partnerDomains(tx, coalitionId, ids, today);
  return parties
    .filter(({ organisationId, leftOn }) => partners.has(organisationId) && leftOn === null)
    .map(({ organisationId, domain, required, standsFor }) => ({
      ...{ organisationId, domain, required, standsFor, contact: null },
    }));
}
