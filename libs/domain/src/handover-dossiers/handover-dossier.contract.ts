import { z } from 'zod';
import { agreementStates } from '../agreements/index.js';
import { caseConference } from '../case-conferences/case-conference.contract.js';
import { coalitionStatuses } from '../coalitions/index.js';
import {
  experienceForms,
  experienceGroups,
  experiencePlaces,
  involvements,
} from '../experience-statements/index.js';
import { foundationSteps } from '../foundations/index.js';
import { domains } from '../organisations/index.js';
import { partnershipStatuses } from '../partnerships/index.js';
import { richText } from '../rich-text/rich-text.contract.js';
import { id, instant, plainDate } from '../shared/shared.contract.js';
import { calendarKinds, handoverSteps } from './handover-dossier.js';

const text = richText({ max: 20_000 });

/** What the last lead wants the next to know. */
export const handoverNote = z.strictObject({ text }).meta({ id: 'HandoverNote' });
export type HandoverNote = z.infer<typeof handoverNote>;

export const handoverNoteView = z
  .object({
    text,
    /** Goes up with every change; sent back in `If-Match`. 0 while nothing was written. */
    version: z.int(),
    writtenAt: instant.nullable(),
    /** Empty when their account is emptied. */
    writtenBy: z.string(),
  })
  .meta({ id: 'HandoverNoteView' });
export type HandoverNoteView = z.infer<typeof handoverNoteView>;

/** A step of a handover, as an address names it. */
export const handoverStep = z.enum(handoverSteps, { error: 'field.malformed' });

/** What was done of the handover that goes on, each with when and by whom. */
export const handoverChecklist = z
  .object({
    /** The day of the first tick; `null` while nothing was ticked. */
    begunOn: plainDate.nullable(),
    ticks: z.array(
      z.object({
        step: z.enum(handoverSteps),
        on: plainDate,
        /** Empty when their account is emptied. */
        by: z.string(),
      }),
    ),
  })
  .meta({ id: 'HandoverChecklist' });
export type HandoverChecklist = z.infer<typeof handoverChecklist>;

const contact = z.object({
  job: z.string(),
  level: z.enum(['bestuur', 'management', 'uitvoering']),
  /** Empty where one reaches a function and no person. */
  name: z.string(),
  phone: z.string(),
  email: z.string(),
});

/** All that a new lead must know, as it is today. */
export const handoverDossier = z
  .object({
    coalition: z.object({ id, name: z.string() }),
    asOf: plainDate,
    municipalities: z.array(z.string()),
    status: z.object({ status: z.enum(coalitionStatuses), since: plainDate }).nullable(),
    people: z.array(
      z.object({
        role: z.enum(['lead', 'deputy', 'sponsor', 'editor']),
        name: z.string(),
        from: plainDate,
        to: plainDate.nullable(),
      }),
    ),
    goals: z.array(z.string()),
    steps: z.array(
      z.object({ step: z.enum(foundationSteps), since: plainDate, evidence: z.string() }),
    ),
    /** Rule 5. A group that is not there is unknown. */
    experience: z.array(
      z.object({
        group: z.enum(experienceGroups),
        involvement: z.enum(involvements),
        since: plainDate,
        forms: z.array(z.enum(experienceForms)),
        places: z.array(z.enum(experiencePlaces)),
        people: z.int().nullable(),
        reward: z.string(),
      }),
    ),
    funding: z.array(
      z.object({
        source: z.string(),
        amount: z.int(),
        mandateHolder: z.string(),
        to: plainDate.nullable(),
      }),
    ),
    partners: z.array(
      z.object({
        name: z.string(),
        domain: z.enum(domains),
        status: z.enum(partnershipStatuses),
        since: plainDate,
        part: z.string(),
        contacts: z.array(contact),
      }),
    ),
    caseConferences: z.array(caseConference),
    agreements: z.array(
      z.object({
        title: z.string(),
        /** The region whose agreement it is, for this coalition too; none for its own. */
        region: z.string().nullable(),
        state: z.enum(agreementStates),
        agreedOn: plainDate.nullable(),
        validTo: plainDate.nullable(),
        reviewOn: plainDate.nullable(),
        parties: z.array(z.string()),
        text,
      }),
    ),
    followUps: z.array(
      z.object({
        title: z.string(),
        owner: z.string(),
        dueOn: plainDate.nullable(),
        late: z.boolean(),
      }),
    ),
    reflections: z.array(
      z.object({ on: plainDate, isOpen: z.boolean(), isHeld: z.boolean(), decisions: z.string() }),
    ),
    calendar: z.array(z.object({ on: plainDate, kind: z.enum(calendarKinds), title: z.string() })),
    checklist: handoverChecklist,
    note: handoverNoteView,
  })
  .meta({ id: 'HandoverDossier' });
export type HandoverDossier = z.infer<typeof handoverDossier>;
