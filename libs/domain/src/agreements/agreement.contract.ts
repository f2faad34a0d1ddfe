import { z } from 'zod';
import { freeText } from '../free-text/free-text.contract.js';
import { domains } from '../organisations/index.js';
import { richText } from '../rich-text/rich-text.contract.js';
import {
  atPointer,
  id,
  inAddress,
  instant,
  listOf,
  mailAddress,
  pageNumber,
  peildatum,
  plainDate,
  properName,
  serialNumber,
} from '../shared/shared.contract.js';
import { consentAnswers, consentCapacities } from './agreement.js';
import { agreementProblems } from './problems.js';
import { agreementStates, attentions } from './standing.js';
import { agreementTopics, cooperationLevels } from './topic.js';

const many = { error: 'field.too-many' };
export const agreementTopic = z.enum(agreementTopics).meta({ id: 'AgreementTopic' });
export const cooperationLevel = z.enum(cooperationLevels);
export const agreementState = z.enum(agreementStates).meta({ id: 'AgreementState' });
const domain = z.enum(domains);

/** `[from, to)`: the first day, and the first day on which it holds no more; `null` is not stated. */
export const validity = z.strictObject({
  from: plainDate.nullable(),
  to: plainDate.nullable(),
});

/** A named person at a party, who is asked by mail. */
export const partyContact = z.strictObject({
  name: properName(120, { required: true }),
  email: mailAddress,
});

export const partyShape = z.strictObject({
  organisationId: id,
  /** Whether there is no agreement without its consent. */
  required: z.boolean(),
  /** Organisations whose part it does as well: a VSV for its members. */
  standsFor: z.array(id).max(60, many),
  contact: partyContact.nullable(),
});

/** The shape alone: what a form holds while somebody types. */
export const agreementShape = z.strictObject({
  title: freeText(160, { required: true }),
  text: richText({ max: 40_000 }),
  topics: z
    .array(agreementTopic)
    .min(1, { error: 'agreement.topics.empty' })
    .max(agreementTopics.length, many),
  level: cooperationLevel,
  validity,
  reviewOn: plainDate.nullable(),
  carePathIds: z.array(id).max(60, many),
  parties: z.array(partyShape).max(60, many),
});

/** What a coalition writes: shape, and the rules between fields. */
export const agreementContent = agreementShape
  .superRefine((value, context) => {
    for (const { pointer, code } of agreementProblems(value)) {
      context.addIssue({ code: 'custom', path: atPointer(pointer), message: code });
    }
  })
  .meta({ id: 'AgreementContent' });
export type AgreementWriting = z.infer<typeof agreementShape>;

const organisation = z
  .object({ id, name: z.string(), domain })
  .meta({ id: 'AgreementOrganisation' });

/** What a party answered, and who did so: *akkoord geregistreerd*, no signature. */
export const consentView = z
  .object({
    answer: z.enum(consentAnswers),
    person: z.string(),
    function: z.string(),
    capacity: z.enum(consentCapacities),
    decidedOn: plainDate,
    registeredAt: instant,
    /** By the party itself, signed in or by the link in a mail, or by the coalition on its word. */
    registeredBy: z.enum(['party', 'mail', 'coalition']),
    reason: z.string(),
    /** Whether it is still about the text as it reads now. */
    stands: z.boolean(),
  })
  .meta({ id: 'AgreementConsent' });

export const partyView = z
  .object({
    organisation,
    required: z.boolean(),
    standsFor: z.array(organisation),
    /** Of the text that this party is asked about: a consent says which one it saw. */
    fingerprint: z.string(),
    joinedOn: plainDate.nullable(),
    leftOn: plainDate.nullable(),
    /** The last answer. */
    consent: consentView.nullable(),
    /** For who writes the agreement only. */
    contact: partyContact.nullable(),
    /** When it was last asked by mail. */
    askedAt: instant.nullable(),
  })
  .meta({ id: 'AgreementParty' });
export type PartyView = z.infer<typeof partyView>;

export const agreementVersionView = agreementShape
  .omit({ parties: true })
  .extend({
    number: z.int(),
    state: agreementState,
    agreedOn: plainDate.nullable(),
    endedOn: plainDate.nullable(),
    endReason: z.string(),
    /** That its days were put right afterwards, when, and why the last time. */
    corrected: z.object({ at: instant, reason: z.string() }).nullable(),
    domainCrossing: z.boolean(),
    parties: z.array(partyView),
  })
  .meta({ id: 'AgreementVersion' });
export type AgreementVersionView = z.infer<typeof agreementVersionView>;

const ofCoalition = z.object({ id, name: z.string() });

/** One line of the overview. */
export const agreementItem = z
  .object({
    id,
    /** Another one than asked for: a regional coalition, whose agreement holds here as well. */
    coalition: ofCoalition,
    title: z.string(),
    state: agreementState,
    /** What is being written or waits for consent beside what holds. */
    openState: z.enum(['draft', 'proposed']).nullable(),
    number: z.int(),
    topics: z.array(agreementTopic),
    level: cooperationLevel,
    domains: z.array(domain),
    domainCrossing: z.boolean(),
    agreedOn: plainDate.nullable(),
    validity,
    reviewOn: plainDate.nullable(),
    attention: z.enum(attentions).nullable(),
    parties: z.int(),
    awaiting: z.int(),
  })
  .meta({ id: 'AgreementItem' });
export type AgreementItem = z.infer<typeof agreementItem>;
export const agreementList = listOf(agreementItem);

/** Where a text comes from that a region proposed. */
export const agreementSource = z
  .object({
    /** The regional coalition. */
    coalition: ofCoalition,
    agreementId: id,
    /** Whether it can be read here, as what the region agreed for its local coalitions. */
    isReadable: z.boolean(),
    /** The version of the region that was taken over last. */
    number: z.int().nullable(),
    /** A text that the region agreed since, and that nobody here answered yet. */
    offer: z.object({ number: z.int(), agreedOn: plainDate }).nullable(),
  })
  .meta({ id: 'AgreementSource' });
export type AgreementSource = z.infer<typeof agreementSource>;

export const agreementView = z
  .object({
    id,
    coalition: ofCoalition,
    /** Goes up with every change; sent back in `If-Match` as `"<version>"`. */
    version: z.int(),
    state: agreementState,
    /** What was agreed by the peildatum. */
    agreed: agreementVersionView.nullable(),
    /** What is being written or waits for consent today. */
    open: agreementVersionView.nullable(),
    versions: z.array(
      z.object({
        number: z.int(),
        title: z.string(),
        state: agreementState,
        agreedOn: plainDate.nullable(),
        endedOn: plainDate.nullable(),
      }),
    ),
    /** The agreement of a region that it began as. */
    source: agreementSource.nullable(),
    /** Since when it stands on the public pages (Woo); `null` when it does not. */
    disclosedAt: instant.nullable(),
    updatedAt: instant,
  })
  .meta({ id: 'Agreement' });
export type AgreementView = z.infer<typeof agreementView>;

export const agreementsQuery = z.strictObject({
  topic: agreementTopic.optional(),
  domain: domain.optional(),
  level: cooperationLevel.optional(),
  state: agreementState.optional(),
  /** Only what ends or wants review within 90 days, or has ended by its validity. */
  attention: z.literal('soon').optional(),
  peildatum,
  page: pageNumber.optional(),
});
export type AgreementsQuery = z.infer<typeof agreementsQuery>;
export const agreementQuery = z.strictObject({ peildatum });
/** The draft that a new agreement was written in: the agreement takes over its id, and the draft is done. */
export const newAgreementQuery = z.strictObject({ draft: id.optional() });
export const versionNumber = inAddress(serialNumber);

const count = z.int();
/** Counts without a text or a name: also for who may not read the agreements. */
export const agreementCounts = z
  .object({
    peildatum: plainDate,
    byState: z.record(agreementState, count),
    byTopic: z.record(agreementTopic, count),
    byLevel: z.record(cooperationLevel, count),
    byDomain: z.record(domain, count),
    domainCrossing: count,
    missingTopics: z.array(agreementTopic),
    attention: z.record(z.enum(attentions), count),
  })
  .meta({ id: 'AgreementCounts' });
export type AgreementCounts = z.infer<typeof agreementCounts>;
