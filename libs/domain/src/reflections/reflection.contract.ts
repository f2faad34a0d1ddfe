import { z } from 'zod';
import { freeText } from '../free-text/free-text.contract.js';
import {
  clockTime,
  id,
  instant,
  linkToken,
  links,
  mailAddress,
  pageNumber,
  peildatum,
  plainDate,
  properName,
} from '../shared/shared.contract.js';
import { vitalityAnswers } from './coverage.js';
import { waysHeard } from './hearing.js';
import { reflectionStates } from './reflection.js';
import { subjects } from './subjects.js';

/** A partner that is asked to come, and where its invitation goes; `null`: it gets no mail. */
const invited = z.strictObject({ organisationId: id, email: mailAddress.nullable() });

/** When, where, with whom. It can lie in the past: then it is written down afterwards, and no mail goes out. */
export const reflectionPlan = z
  .strictObject({
    date: plainDate,
    startsAt: clockTime,
    endsAt: clockTime,
    place: freeText(200, { required: true }),
    /** What the invitation says beside that. */
    note: freeText(1000).default(''),
    invited: z
      .array(invited)
      .min(1, { error: 'reflection.nobody-invited' })
      .max(200, { error: 'field.too-many' }),
  })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, {
    path: ['endsAt'],
    error: 'reflection.ends-before',
  })
  .refine(({ invited: all }) => new Set(all.map((one) => one.organisationId)).size === all.length, {
    path: ['invited'],
    error: 'reflection.invited-twice',
  })
  .meta({ id: 'ReflectionPlan' });
export type ReflectionPlan = z.infer<typeof reflectionPlan>;

export const reflectionCancellation = z
  .strictObject({ reason: freeText(500, { required: true }) })
  .meta({ id: 'ReflectionCancellation' });

const textPerSubject = (maxLength: number) =>
  z.strictObject(
    Object.fromEntries(
      subjects.map((subject) => [subject, freeText(maxLength).optional()]),
    ) as Record<(typeof subjects)[number], z.ZodOptional<ReturnType<typeof freeText>>>,
  );

const present = z.array(id).max(200, { error: 'field.too-many' });

/** Who is there: with it the conversation has begun. */
export const reflectionMeeting = z.strictObject({ present }).meta({ id: 'ReflectionMeeting' });

/** What was said, as far as it is written down now. */
export const reflectionRecord = z
  .strictObject({
    present,
    findings: textPerSubject(4000),
    decisions: freeText(4000).default(''),
  })
  .meta({ id: 'ReflectionRecord' });
export type ReflectionRecord = z.infer<typeof reflectionRecord>;

/** A partner that was not there is heard apart. */
export const reflectionHearing = z
  .strictObject({ organisationId: id, on: plainDate })
  .meta({ id: 'ReflectionHearing' });

export const reflectionSharing = z
  .strictObject({ shared: z.boolean() })
  .meta({ id: 'ReflectionSharing' });

/** Why somebody was not heard after all. */
export const hearingWithdrawal = z
  .strictObject({ reason: freeText(500, { required: true }) })
  .meta({ id: 'HearingWithdrawal' });

/** What a partner says beforehand; at least one subject. */
const answers = textPerSubject(1500).refine(
  (given) => Object.values(given).some((text) => (text ?? '').trim() !== ''),
  { error: 'reflection.nothing-prepared' },
);
export const reflectionPreparation = z
  .strictObject({ answers })
  .meta({ id: 'ReflectionPreparation' });
export type ReflectionPreparation = z.infer<typeof reflectionPreparation>;

export const reflectionFormQuestion = z
  .strictObject({ token: linkToken })
  .meta({ id: 'ReflectionFormQuestion' });

/** Who answers through the link in the mail says what they do there: no account knows. */
export const reflectionFormAnswer = z
  .strictObject({
    token: linkToken,
    answeredBy: properName(120, { required: true }),
    answers,
  })
  .meta({ id: 'ReflectionFormAnswer' });
export type ReflectionFormAnswer = z.infer<typeof reflectionFormAnswer>;

const state = z.enum(reflectionStates);
const coverage = z.enum(['all', 'some']);
const organisation = z.object({ id, name: z.string() });
const texts = z.partialRecord(z.enum(subjects), z.string());

/** For whoever holds the link. */
export const reflectionForm = z
  .object({
    coalition: z.string(),
    organisation: z.string(),
    date: plainDate,
    startsAt: z.string(),
    endsAt: z.string(),
    place: z.string(),
    answers: texts,
  })
  .meta({ id: 'ReflectionForm' });
export type ReflectionForm = z.infer<typeof reflectionForm>;

const summary = z.object({
  id,
  version: z.int(),
  date: plainDate,
  startsAt: z.string(),
  endsAt: z.string(),
  place: z.string(),
  state,
  invited: z.int(),
  heard: z.int(),
  /** `null` as long as it was not held. */
  coverage: coverage.nullable(),
  missed: z.array(organisation),
  /** What was promised there, and what came of it. */
  followUps: z.object({ promised: z.int(), done: z.int(), dropped: z.int(), open: z.int() }),
});
export type ReflectionSummary = z.infer<typeof summary>;

export const vitality = z
  .object({
    answer: z.enum(vitalityAnswers),
    /** The reflection that is the reason; `null` when there is none. */
    reflectionId: id.nullable(),
    date: plainDate.nullable(),
    missed: z.array(organisation),
  })
  .meta({ id: 'Vitality' });
export type VitalityView = z.infer<typeof vitality>;

export const reflectionsQuery = z.strictObject({ peildatum, page: pageNumber.optional() });

export const reflectionList = z
  .object({
    peildatum: plainDate,
    vitality,
    items: z.array(summary),
    links,
  })
  .meta({ id: 'ReflectionList' });
export type ReflectionList = z.infer<typeof reflectionList>;

/** A partner in one reflection. */
const participant = z.object({
  organisation: z.object({ id, name: z.string(), domain: z.string() }),
  /** Whether it was a partner on the day: only then it can be missed. */
  active: z.boolean(),
  invited: z.boolean(),
  /** Where its invitation goes, for who plans; `null` for everybody else. */
  email: z.string().nullable(),
  heard: z.object({ how: z.enum(waysHeard), on: plainDate }).nullable(),
  /** What it said beforehand, for who may read it. */
  prepared: z.object({ answers: texts, answeredBy: z.string(), sentAt: instant }).nullable(),
});
export type Participant = z.infer<typeof participant>;

export const reflectionView = summary
  .extend({
    note: z.string(),
    participants: z.array(participant),
    /** `null`: what was found is not shared with whoever asks. */
    findings: texts.nullable(),
    decisions: z.string().nullable(),
    findingsShared: z.boolean(),
    cancelReason: z.string().nullable(),
    closedAt: instant.nullable(),
  })
  .meta({ id: 'Reflection' });
export type ReflectionView = z.infer<typeof reflectionView>;

/** Whom one can invite: the partners of a day, with the address that is known of each. */
export const invitablePartners = z
  .object({
    items: z.array(
      z.object({
        organisation: z.object({ id, name: z.string(), domain: z.string() }),
        email: z.string().nullable(),
      }),
    ),
    links: z.object({ self: z.string() }),
  })
  .meta({ id: 'InvitablePartners' });
export type InvitablePartners = z.infer<typeof invitablePartners>;

export const invitablePartnersQuery = z.strictObject({ on: plainDate });
