import {
  type Agreement,
  agreedVersionOn,
  attentionOn,
  awaiting,
  hasConsented,
  isDomainCrossing,
  openVersion,
  type Party,
  partiesOn,
  standing,
  stateOn,
} from '@zorgpaden/domain/agreements';
import type {
  AgreementItem,
  AgreementVersionView,
  AgreementView,
  PartyView,
} from '@zorgpaden/domain/agreements/contract';
import { domains } from '@zorgpaden/domain/organisations';
import type { PlainDate } from '@zorgpaden/domain/shared';
import type { AgreementRow, PartyRow, VersionRow } from './agreement-rows.js';
import { agreementOf, partyOf, versionOf } from './stored-agreement.js';

/** From where one looks at an agreement. */
export interface Looking {
  readonly peildatum: PlainDate;
  readonly today: PlainDate;
  /** Whether what is being written is shown: not of the past, and not of another coalition. */
  readonly seesOpen: boolean;
  /** Whether who is asked by mail is shown. */
  readonly seesContacts: boolean;
}

/** As a line of the overview; `null` when there is nothing to see as of that day. */
export function itemOf(row: AgreementRow, looking: Looking): AgreementItem | null {
  const agreement = agreementOf(row);
  const agreed = agreedVersionOn(agreement, looking.peildatum);
  const open = looking.seesOpen ? openVersion(agreement) : undefined;
  const state = stateSeen(agreement, looking);
  const holds = state === 'agreed' || state === 'ended';
  const shown = holds ? agreed : (open ?? agreed);
  if (shown === undefined || state === null) return null;
  const { title, topics, level, validity, reviewOn } = shown.content;
  const parties = partiesOn(shown, looking.peildatum);
  const present = new Set(parties.map(({ domain }) => domain));
  return {
    id: row.id,
    coalition: { id: row.coalitionId, name: row.coalition },
    ...{ title, state, number: shown.number, topics: [...topics], level, validity, reviewOn },
    openState: holds && open?.status !== 'agreed' ? (open?.status ?? null) : null,
    domains: domains.filter((domain) => present.has(domain)),
    domainCrossing: isDomainCrossing(parties),
    agreedOn: shown.agreedOn,
    attention:
      state === 'agreed' || isLapsed(shown.endedOn, state)
        ? attentionOn(shown, looking.peildatum)
        : null,
    parties: parties.length,
    awaiting: open?.status === 'proposed' ? awaiting(open).length : 0,
  };
}

/** Over by its validity, and not because somebody ended it: that wants a decision. */
function isLapsed(endedOn: PlainDate | null, state: string): boolean {
  return state === 'ended' && endedOn === null;
}

function stateSeen(agreement: Agreement, { peildatum, seesOpen }: Looking) {
  if (seesOpen) return standing(agreement, peildatum);
  const agreed = agreedVersionOn(agreement, peildatum);
  return agreed ? stateOn(agreement, agreed, peildatum) : null;
}

/** Where it comes from stands elsewhere. */
export function viewOf(row: AgreementRow, looking: Looking): Omit<AgreementView, 'source'> | null {
  const agreement = agreementOf(row);
  const state = stateSeen(agreement, looking);
  if (state === null) return null;
  const number = agreedVersionOn(agreement, looking.peildatum)?.number;
  const agreed = row.versions.find((one) => one.number === number);
  const open = row.versions.find(({ status }) => status !== 'agreed');
  return {
    id: row.id,
    coalition: { id: row.coalitionId, name: row.coalition },
    ...{ version: row.version, state },
    agreed: agreed ? versionViewOf(row, agreed, looking) : null,
    open: open && looking.seesOpen ? versionViewOf(row, open, looking) : null,
    versions: row.versions
      .filter(({ agreedOn }) =>
        agreedOn === null ? looking.seesOpen : agreedOn <= looking.peildatum,
      )
      .map((version) => ({
        number: version.number,
        title: version.content.title,
        state: versionState(agreement, version, looking.peildatum),
        agreedOn: version.agreedOn,
        endedOn: knownEnd(version, looking),
      })),
    disclosedAt: row.disclosedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** One version as it stood on the peildatum: who joined later is not there yet. */
export function versionViewOf(
  row: AgreementRow,
  version: VersionRow,
  looking: Looking,
): AgreementVersionView {
  const seen = partiesOn(versionOf(version), looking.peildatum);
  const isSeen = (party: PartyRow) => seen.some((one) => isSame(one, party));
  const { number, agreedOn, endReason, content } = version;
  return {
    ...{ number, agreedOn },
    endedOn: knownEnd(version, looking),
    endReason: knownEnd(version, looking) === null ? '' : endReason,
    corrected:
      version.correctedAt === null
        ? null
        : { at: new Date(version.correctedAt).toISOString(), reason: version.correctionReason },
    title: content.title,
    text: content.text,
    topics: [...content.topics],
    level: content.level,
    validity: content.validity,
    reviewOn: content.reviewOn,
    carePathIds: [...content.carePathIds],
    state: versionState(agreementOf(row), version, looking.peildatum),
    domainCrossing: isDomainCrossing(seen),
    parties: version.parties.filter(isSeen).map((party) => partyViewOf(version, party, looking)),
  };
}

function isSame(one: Party, { organisation, joinedOn }: PartyRow): boolean {
  return one.organisationId === organisation.id && one.joinedOn === joinedOn;
}

function versionState(agreement: Agreement, version: VersionRow, peildatum: PlainDate) {
  return (
    stateOn(agreement, versionOf(version), peildatum) ??
    (version.status === 'proposed' ? 'proposed' : 'draft')
  );
}

/** An end that was decided by the peildatum, or is planned: in the past nobody knew of a later one. */
function knownEnd({ endedOn }: VersionRow, { peildatum, today }: Looking): PlainDate | null {
  return endedOn !== null && (peildatum >= today || endedOn <= peildatum) ? endedOn : null;
}

function partyViewOf(version: VersionRow, party: PartyRow, looking: Looking): PartyView {
  const last = version.consents
    .filter(({ organisationId }) => organisationId === party.organisation.id)
    .at(-1);
  const { organisation, required, fingerprint, joinedOn, leftOn } = party;
  return {
    ...{ organisation, required, fingerprint, joinedOn, leftOn },
    standsFor: [...party.standsFor],
    consent: last
      ? {
          answer: last.answer,
          person: last.person,
          function: last.function,
          capacity: last.capacity,
          decidedOn: last.decidedOn,
          registeredAt: new Date(last.registeredAt).toISOString(),
          registeredBy: last.registeredBy,
          reason: last.reason,
          stands: hasConsented(partyOf(party), versionOf(version).consents),
        }
      : null,
    contact: looking.seesContacts ? party.contact : null,
    askedAt: party.askedAt === null ? null : new Date(party.askedAt).toISOString(),
  };
}
