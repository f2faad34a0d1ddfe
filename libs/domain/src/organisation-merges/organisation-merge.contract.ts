import { z } from 'zod';
import { partnerType } from '../organisations/organisation.contract.js';
import { id, instant, listOf } from '../shared/shared.contract.js';
import { filledIn } from './one-organisation.js';

/** Which one stays, and which one goes up into it. */
export const organisationPair = z.strictObject({ keptId: id, mergedId: id });
export const newOrganisationMerge = organisationPair.meta({ id: 'NewOrganisationMerge' });
export type OrganisationPair = z.infer<typeof organisationPair>;

const ref = z.object({ id, name: z.string() });
const described = ref.extend({ partnerType, place: z.string().nullable() });
const field = z.enum(filledIn);

/** What goes over, by the table of it: `agreement-parties`. */
const goingOver = z.object({
  what: z.string(),
  count: z.int(),
  /** Of these so many become one with what the kept one has. */
  joined: z.int(),
  names: z
    .array(z.string())
    .meta({ description: 'What they are called, as far as they have a name' }),
});
export type OrganisationGoingOver = z.infer<typeof goingOver>;

/** All that merging the two now would do, and nothing else. */
export const organisationMergePreview = z
  .object({
    kept: described,
    merged: described,
    /** Names that the kept one is found by from then on. */
    otherNames: z.array(z.string()),
    /** What the kept one gets because it has nothing there. */
    filled: z.array(field),
    /** What both have, and not the same: that of the kept one stays. */
    differs: z.array(field),
    coalitions: z.array(
      ref.extend({ joined: z.boolean().meta({ description: 'Both take part on the same days' }) }),
    ),
    moves: z.array(goingOver),
    refusals: z.array(z.string()).meta({ description: 'Why it cannot be done; empty when it can' }),
  })
  .meta({ id: 'OrganisationMergePreview' });
export type OrganisationMergePreview = z.infer<typeof organisationMergePreview>;

export const organisationMerge = z
  .object({
    id,
    kept: ref,
    merged: ref,
    mergedAt: instant,
    undoUntil: instant.nullable().meta({ description: '`null` when it can be undone no more' }),
    undoneAt: instant.nullable(),
  })
  .meta({ id: 'OrganisationMerge' });
export const organisationMergeList = listOf(organisationMerge);
export type OrganisationMergeView = z.infer<typeof organisationMerge>;
export type OrganisationMergeList = z.infer<typeof organisationMergeList>;

/** What undoing a merge now would do, and what came on top of it since. */
export const organisationMergeRestoration = z
  .object({
    merge: organisationMerge,
    returns: z.array(z.object({ what: z.string(), count: z.int() })),
    /** What was added to the kept one since: that stays with it. */
    since: z.array(goingOver.omit({ joined: true })),
    /** What was joined and then changed: undoing would lose the change. */
    changedSince: z.array(goingOver.omit({ joined: true })),
    refusals: z.array(z.string()),
  })
  .meta({ id: 'OrganisationMergeRestoration' });
export type OrganisationMergeRestoration = z.infer<typeof organisationMergeRestoration>;
