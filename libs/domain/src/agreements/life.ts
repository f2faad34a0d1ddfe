import { DomainError, type PlainDate } from '../shared/index.js';
import {
  type Agreement,
  type AgreementContent,
  type AgreementVersion,
  awaiting,
  type ConsentAnswer,
  hasConsented,
  openVersion,
  type Party,
} from './agreement.js';
import { agreedVersionOn, partiesOn, stateOn } from './standing.js';

/** Whom somebody brings into a text that is being written. */
export type NewParty = Omit<Party, 'joinedOn' | 'leftOn'>;

/** A first text, which nobody was asked about yet. */
export function begin(content: AgreementContent, parties: readonly NewParty[]): Agreement {
  return [emptyVersion(1, content, parties)];
}

/**
 * Writes the text and the parties anew. What a party consented to stays consented to as long as it reads
 * the same: its fingerprint says so.
 *
 * @throws DomainError `agreement.not-draft`
 */
export function change(
  agreement: Agreement,
  content: AgreementContent,
  parties: readonly NewParty[],
): Agreement {
  const draft = opened(agreement, 'draft');
  return replace(agreement, { ...draft, content, parties: parties.map(waiting) });
}

/**
 * Asks the required parties for their consent. Where all of them gave it to this very text before, it is
 * agreed at once.
 *
 * @throws DomainError `agreement.not-draft`, `agreement.parties.too-few`, `agreement.parties.none-required`
 */
export function propose(agreement: Agreement, today: PlainDate): Agreement {
  const draft = opened(agreement, 'draft');
  if (draft.parties.length < 2) throw new DomainError('agreement.parties.too-few');
  if (!draft.parties.some(({ required }) => required)) {
    throw new DomainError('agreement.parties.none-required');
  }
  return settle(replace(agreement, { ...draft, status: 'proposed' }), today);
}

/** Takes a proposal back to write on. @throws DomainError `agreement.not-proposed` */
export function takeBack(agreement: Agreement): Agreement {
  return replace(agreement, { ...opened(agreement, 'proposed'), status: 'draft' });
}

/**
 * A required party answers. With the last consent the text is agreed from today, and the version before
 * it is superseded; with one that declines it is a draft again.
 *
 * @throws DomainError `agreement.not-proposed`, `agreement.party.unknown`, `agreement.party.not-asked`,
 *   `agreement.party.consented`
 */
export function answer(
  agreement: Agreement,
  organisationId: string,
  given: ConsentAnswer,
  today: PlainDate,
): Agreement {
  const proposed = opened(agreement, 'proposed');
  const party = proposed.parties.find((one) => one.organisationId === organisationId);
  if (party === undefined) throw new DomainError('agreement.party.unknown');
  if (!party.required) throw new DomainError('agreement.party.not-asked');
  if (given === 'consented' && hasConsented(party, proposed.consents)) {
    throw new DomainError('agreement.party.consented');
  }
  const consent = { organisationId, answer: given, fingerprint: party.fingerprint };
  const answered = { ...proposed, consents: [...proposed.consents, consent] };
  if (given === 'declined') return replace(agreement, { ...answered, status: 'draft' });
  return settle(replace(agreement, answered), today);
}

/**
 * A next version, which begins as the last one reads: an agreed text itself never changes.
 *
 * @throws DomainError `agreement.open-version`, `agreement.not-agreed`, `agreement.ended`
 */
export function beginVersion(agreement: Agreement, today: PlainDate): Agreement {
  const last = holding(agreement, today);
  return [...agreement, emptyVersion(agreement.length + 1, last.content, partiesOn(last, today))];
}

/** Throws away what is being written; without an agreed version nothing is left. */
export function discard(agreement: Agreement): Agreement {
  const draft = opened(agreement, 'draft');
  return agreement.filter((version) => version !== draft);
}

/**
 * Somebody joins what was agreed, from a day on; and what is being written in its place, so that the next
 * version does not lose them.
 *
 * @throws DomainError `agreement.not-agreed`, `agreement.ended`, `agreement.date.past`, `agreement.party.twice`
 */
export function join(
  agreement: Agreement,
  party: NewParty,
  on: PlainDate,
  today: PlainDate,
): Agreement {
  const version = inForce(agreement, today);
  refusePast(on, today);
  const isIn = version.parties.some(
    (one) =>
      one.organisationId === party.organisationId && (one.leftOn === null || one.leftOn > on),
  );
  if (isIn) throw new DomainError('agreement.party.twice');
  const joined = { ...party, joinedOn: on, leftOn: null };
  const consent = {
    organisationId: party.organisationId,
    answer: 'consented' as const,
    fingerprint: party.fingerprint,
  };
  const withJoined = replace(agreement, {
    ...version,
    parties: [...version.parties, joined],
    consents: [...version.consents, consent],
  });
  const open = openVersion(withJoined);
  const isKnown = open?.parties.some((one) => one.organisationId === party.organisationId);
  if (open === undefined || isKnown) return withJoined;
  const parties = [...open.parties, waiting({ ...party, required: false })];
  return replace(withJoined, { ...open, parties });
}

/**
 * Somebody takes no part any more, from a day on. With fewer than two it is no agreement: then it ends.
 *
 * @throws DomainError `agreement.not-agreed`, `agreement.ended`, `agreement.date.past`,
 *   `agreement.party.unknown`, `agreement.parties.too-few`
 */
export function leave(
  agreement: Agreement,
  organisationId: string,
  on: PlainDate,
  today: PlainDate,
): Agreement {
  const version = inForce(agreement, today);
  refusePast(on, today);
  const party = version.parties.find(
    (one) => one.organisationId === organisationId && one.leftOn === null,
  );
  if (party === undefined) throw new DomainError('agreement.party.unknown');
  if (party.joinedOn !== null && on < party.joinedOn) throw new DomainError('agreement.date.past');
  const staying = version.parties.filter((one) => one.leftOn === null && one !== party);
  if (staying.length < 2) throw new DomainError('agreement.parties.too-few');
  const parties = version.parties.map((one) => (one === party ? { ...one, leftOn: on } : one));
  return replace(agreement, { ...version, parties });
}

/**
 * It holds no longer from a day on.
 *
 * @throws DomainError `agreement.open-version`, `agreement.not-agreed`, `agreement.ended`, `agreement.date.past`
 */
export function end(agreement: Agreement, on: PlainDate, today: PlainDate): Agreement {
  if (openVersion(agreement)) throw new DomainError('agreement.open-version');
  const version = inForce(agreement, today);
  refusePast(on, today);
  return replace(agreement, { ...version, endedOn: on });
}

/** With nobody left to ask, a proposal is agreed today. */
function settle(agreement: Agreement, today: PlainDate): Agreement {
  const proposed = opened(agreement, 'proposed');
  if (awaiting(proposed).length > 0) return agreement;
  const parties = proposed.parties.map((party) => ({ ...party, joinedOn: today }));
  return agreement.map((version) => {
    if (version === proposed) return { ...version, status: 'agreed', parties, agreedOn: today };
    return version.number === proposed.number - 1 && version.endedOn === null
      ? { ...version, endedOn: today }
      : version;
  });
}

function opened(agreement: Agreement, status: 'draft' | 'proposed'): AgreementVersion {
  const open = openVersion(agreement);
  if (open?.status !== status) throw new DomainError(`agreement.not-${status}`);
  return open;
}

/** The version that holds today, or held until its validity was over: that one can still be renewed. */
function holding(agreement: Agreement, today: PlainDate): AgreementVersion {
  if (openVersion(agreement)) throw new DomainError('agreement.open-version');
  const version = agreedVersionOn(agreement, today);
  if (version === undefined) throw new DomainError('agreement.not-agreed');
  if (version.endedOn !== null) throw new DomainError('agreement.ended');
  return version;
}

function inForce(agreement: Agreement, today: PlainDate): AgreementVersion {
  const version = agreedVersionOn(agreement, today);
  if (version === undefined) throw new DomainError('agreement.not-agreed');
  const isOver = version.endedOn !== null || stateOn(agreement, version, today) !== 'agreed';
  if (isOver) throw new DomainError('agreement.ended');
  return version;
}

/** Rule 2: what was true yesterday stays so. */
function refusePast(on: PlainDate, today: PlainDate): void {
  if (on < today) throw new DomainError('agreement.date.past');
}

function emptyVersion(
  number: number,
  content: AgreementContent,
  parties: readonly NewParty[],
): AgreementVersion {
  return {
    number,
    status: 'draft',
    content,
    parties: parties.map(waiting),
    consents: [],
    agreedOn: null,
    endedOn: null,
  };
}

function waiting(party: NewParty): Party {
  return { ...party, joinedOn: null, leftOn: null };
}

function replace(agreement: Agreement, fresh: AgreementVersion): Agreement {
  return agreement.map((version) => (version.number === fresh.number ? fresh : version));
}
