import type { Domain } from '../organisations/index.js';
import type { RichText } from '../rich-text/index.js';
import type { Json, PlainDate } from '../shared/index.js';
import type { AgreementTopic, CooperationLevel } from './topic.js';

/** The days on which a text is meant to hold, `[from, to)`; `null`: from when it is agreed, without end. */
export interface Validity {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/** What is agreed, and how the coalition orders it. */
export interface AgreementContent {
  readonly title: string;
  readonly text: RichText;
  readonly validity: Validity;
  readonly topics: readonly AgreementTopic[];
  readonly level: CooperationLevel;
  readonly reviewOn: PlainDate | null;
  /** Of the care paths that it governs. */
  readonly carePathIds: readonly string[];
}

/** Whom an organisation is asked through, by mail. */
export interface PartyContact {
  readonly name: string;
  readonly email: string;
}

/** An organisation that takes part in a version, for itself and perhaps for others. */
export interface Party {
  readonly organisationId: string;
  readonly domain: Domain;
  /** Whether there is no agreement without its consent. */
  readonly required: boolean;
  /** Organisations whose part it does as well: a VSV for its members. */
  readonly standsFor: readonly string[];
  readonly contact: PartyContact | null;
  /** Of `consentText` as it reads now. */
  readonly fingerprint: string;
  /** `null` until the version is agreed. */
  readonly joinedOn: PlainDate | null;
  /** The first day on which it takes no part any more. */
  readonly leftOn: PlainDate | null;
}

export const consentAnswers = ['consented', 'declined'] as const;
export type ConsentAnswer = (typeof consentAnswers)[number];

/** In which capacity somebody consents for an organisation. */
export const consentCapacities = ['own-mandate', 'board-decision'] as const;
export type ConsentCapacity = (typeof consentCapacities)[number];

/** What one party answered. It is *akkoord geregistreerd*, not a signature. */
export interface Consent {
  readonly organisationId: string;
  readonly answer: ConsentAnswer;
  /** Of the text that it was an answer to. */
  readonly fingerprint: string;
}

/** A text in its life: written, proposed, agreed. What a party declines is a draft again. */
export interface AgreementVersion {
  readonly number: number;
  readonly status: 'draft' | 'proposed' | 'agreed';
  readonly content: AgreementContent;
  readonly parties: readonly Party[];
  /** In the order in which they were given. */
  readonly consents: readonly Consent[];
  readonly agreedOn: PlainDate | null;
  /** The first day on which it does not hold any more: ended, or superseded by the next version. */
  readonly endedOn: PlainDate | null;
}

/** All versions of one agreement, by number; only the last one can be open. */
export type Agreement = readonly AgreementVersion[];

/**
 * What a party consents to: the words, how long they hold, and for whom it stands. Topics, level, review
 * date and care paths are how a coalition orders its agreements; changing those asks nobody anew.
 */
export function consentText(
  { title, text, validity }: Pick<AgreementContent, 'title' | 'text' | 'validity'>,
  { standsFor }: Pick<Party, 'standsFor'>,
): Json {
  return {
    title,
    text: text as unknown as Json,
    validity: { ...validity },
    standsFor: [...standsFor].sort(),
  };
}

/** The required parties whose consent to the text as it reads now is not there, in the order of the parties. */
export function awaiting({
  parties,
  consents,
}: Pick<AgreementVersion, 'parties' | 'consents'>): Party[] {
  return parties.filter((party) => party.required && !hasConsented(party, consents));
}

/** The last answer counts, and only for the text that it was an answer to. */
export function hasConsented(party: Party, consents: readonly Consent[]): boolean {
  const last = consents.filter((one) => one.organisationId === party.organisationId).at(-1);
  return last?.answer === 'consented' && last.fingerprint === party.fingerprint;
}

/** Rule 6: the medical domain meets the social or the community domain. */
export function isDomainCrossing(parties: readonly Pick<Party, 'domain'>[]): boolean {
  const domains = new Set(parties.map(({ domain }) => domain));
  return domains.has('medical') && (domains.has('social') || domains.has('community'));
}

/** The version that is being written or waits for consent. */
export function openVersion<Version extends Pick<AgreementVersion, 'status'>>(
  agreement: readonly Version[],
): Version | undefined {
  return agreement.find(({ status }) => status !== 'agreed');
}

/** How long the link in a mail works that asks for consent; a reminder brings a new one. */
export const consentLinkDays = 7;
/** A party is not reminded more often than this. */
export const reminderHours = 24;
