import type { Agreement, AgreementVersion, Party } from '@zorgpaden/domain/agreements';
import type { AgreementRow, PartyRow, VersionRow } from './agreement-rows.js';

/** What the rules look at. */
export function agreementOf({ versions }: Pick<AgreementRow, 'versions'>): Agreement {
  return versions.map(versionOf);
}

export function versionOf({
  number,
  status,
  content,
  agreedOn,
  endedOn,
  ...row
}: VersionRow): AgreementVersion {
  return {
    ...{ number, status, content, agreedOn, endedOn },
    parties: row.parties.map(partyOf),
    consents: row.consents.map(({ organisationId, answer, fingerprint }) => ({
      ...{ organisationId, answer, fingerprint },
    })),
  };
}

export function partyOf({ organisation, standsFor, askedAt: _, ...party }: PartyRow): Party {
  return {
    ...party,
    organisationId: organisation.id,
    domain: organisation.domain,
    standsFor: standsFor.map(({ id }) => id),
  };
}
