import { z } from 'zod';
import { workPhone } from '../contact-persons/contact-person.contract.js';
import { freeText } from '../free-text/free-text.contract.js';
import { mailAddressOrNone } from '../organisations/organisation.contract.js';
import {
  clockTime,
  id,
  listOf,
  plainDate,
  properName,
  serialNumber,
} from '../shared/shared.contract.js';
import { nths, rhythmKinds } from './rhythm.js';

const malformed = { error: 'field.malformed' };

const repeated = (most: number) => ({
  every: z
    .int({ error: 'field.whole-number' })
    .min(1, { error: 'field.too-small' })
    .max(most, { error: 'field.too-large' }),
  weekday: z.int(malformed).min(1, malformed).max(7, malformed).meta({
    description: '1 is Monday, 7 is Sunday',
  }),
  from: plainDate.meta({ description: 'It is counted from here; none comes before' }),
});

export const rhythm = z
  .discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal(rhythmKinds[0]), ...repeated(26) }),
      z.strictObject({
        kind: z.literal(rhythmKinds[1]),
        ...repeated(12),
        nth: z.enum(nths, malformed),
      }),
      z.strictObject({ kind: z.literal(rhythmKinds[2]) }),
    ],
    malformed,
  )
  .meta({ id: 'Rhythm' });

const content = {
  name: properName(120, { required: true }),
  /** The organisation that calls it together. */
  organiserId: id.nullable(),
  /** Organisations that take part. */
  participantIds: z.array(id).max(60, { error: 'field.too-many' }),
  rhythm,
  startsAt: clockTime.nullable(),
  endsAt: clockTime.nullable(),
  place: freeText(200),
  /** How one brings a case in; never a case itself (rule 1). */
  bringingIn: freeText(1000),
  /** Whose consent is needed, and for what. */
  consent: freeText(1000),
  /** A function or team, no person. */
  job: properName(120),
  phone: workPhone,
  email: mailAddressOrNone,
};

export const caseConferenceContent = z
  .strictObject({
    ...content,
    /** The day of the next time; `null` leaves it to the rhythm. */
    nextOn: plainDate.nullable(),
  })
  .superRefine(({ startsAt, endsAt, participantIds }, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (endsAt !== null && (startsAt === null || endsAt <= startsAt)) {
      refuse('endsAt', 'case-conference.ends-first');
    }
    if (new Set(participantIds).size !== participantIds.length) {
      refuse('participantIds', 'field.malformed');
    }
  })
  .meta({ id: 'CaseConferenceContent' });
export type CaseConferenceContent = z.infer<typeof caseConferenceContent>;

const organisation = z.object({ id, name: z.string() });

export const caseConference = z
  .object({
    id,
    version: serialNumber,
    name: z.string(),
    organiser: organisation.nullable(),
    participants: z.array(organisation),
    rhythm,
    next: z
      .object({ on: plainDate, isMoved: z.boolean() })
      .nullable()
      .meta({ description: 'Today or later; `null` when nobody knows' }),
    moved: z.object({ from: plainDate.nullable(), to: plainDate }).nullable().meta({
      description: 'The one time that is on another day than its rhythm says',
    }),
    startsAt: clockTime.nullable(),
    endsAt: clockTime.nullable(),
    place: z.string(),
    bringingIn: z.string(),
    consent: z.string(),
    job: z.string(),
    phone: z.string(),
    email: z.string(),
  })
  .meta({ id: 'CaseConference' });
export const caseConferenceList = listOf(caseConference);
export type CaseConference = z.infer<typeof caseConference>;
export type CaseConferenceList = z.infer<typeof caseConferenceList>;
