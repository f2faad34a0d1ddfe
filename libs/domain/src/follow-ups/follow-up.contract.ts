import { z } from 'zod';
import { freeText } from '../free-text/free-text.contract.js';
import {
  id,
  instant,
  listOf,
  pageNumber,
  plainDate,
  properName,
} from '../shared/shared.contract.js';
import { followUpSources, followUpStates } from './follow-up.js';

const source = z.strictObject({ kind: z.enum(followUpSources), id: id.nullable() });

/** A partner, a function, or somebody with an account: who sees to it. */
const owner = z.strictObject({
  organisationId: id.nullable().default(null),
  function: properName(120).default(''),
  personId: id.nullable().default(null),
});

const content = {
  title: freeText(300, { required: true }),
  note: freeText(1000).default(''),
  owner: owner.default({ organisationId: null, function: '', personId: null }),
  dueOn: plainDate.nullable().default(null),
};

export const followUpContent = z.strictObject(content).meta({ id: 'FollowUpContent' });
export type FollowUpContent = z.infer<typeof followUpContent>;

export const newFollowUp = z
  .strictObject({ ...content, source: source.nullable().default(null) })
  .meta({ id: 'NewFollowUp' });
export type NewFollowUp = z.infer<typeof newFollowUp>;

/** What became of it; taking it up again undoes a press too many. */
export const newFollowUpStep = z
  .strictObject({ state: z.enum(followUpStates), outcome: freeText(1000).default('') })
  .meta({ id: 'NewFollowUpStep' });

export const followUpsQuery = z.strictObject({
  /** `late` are the open ones after their day. */
  state: z.enum([...followUpStates, 'late']).optional(),
  organisation: id.optional(),
  /** The reflection, agreement or meeting that they came from. */
  source: id.optional(),
  page: pageNumber.optional(),
});
export type FollowUpsQuery = z.infer<typeof followUpsQuery>;

export const followUpView = z
  .object({
    id,
    version: z.int(),
    title: z.string(),
    note: z.string(),
    owner: z.object({
      organisation: z.object({ id, name: z.string() }).nullable(),
      function: z.string(),
      person: z.object({ id, name: z.string() }).nullable(),
    }),
    dueOn: plainDate.nullable(),
    source: z
      .object({ kind: z.enum(followUpSources), id: id.nullable(), date: plainDate.nullable() })
      .nullable(),
    state: z.enum(followUpStates),
    late: z.boolean(),
    /** Said with the last step. */
    outcome: z.string(),
    stateSince: plainDate,
    createdAt: instant,
  })
  .meta({ id: 'FollowUp' });
export const followUpList = listOf(followUpView);
export type FollowUpView = z.infer<typeof followUpView>;
export type FollowUpList = z.infer<typeof followUpList>;
