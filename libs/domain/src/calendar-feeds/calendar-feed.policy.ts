import { may as mayActionPlans } from '../action-plans/index.js';
import { may as mayAgreements } from '../agreements/index.js';
import { conferenceReach } from '../case-conferences/index.js';
import { may as mayFollowUps } from '../follow-ups/index.js';
import { reflectionReach } from '../reflections/index.js';
import { type ActionOf, type Actor, coalitionsReachedBy, policy } from '../shared/index.js';

/**
 * A calendar reads the dates of somebody without signing in: whoever has the address may. So everybody
 * makes and ends the own one and no other, and what it tells follows at each reading from what its owner
 * may read then (rule 12).
 */
export const calendarFeedPolicy = policy('calendar-feed', 'always', {
  read: { everyone: 'any' },
  'manage-own': { person: 'own' },
});
export type CalendarFeedAction = ActionOf<typeof calendarFeedPolicy>;
export const { actions: calendarFeedActions, may } = calendarFeedPolicy;

/** Of which coalitions somebody has the dates, for each word that has any. */
export interface FeedScopes {
  readonly reflections: readonly string[];
  /** The organisations whose invitations to a reflection are theirs. */
  readonly invited: readonly string[];
  readonly agreements: readonly string[];
  readonly followUps: readonly string[];
  readonly actions: readonly string[];
  readonly conferences: readonly string[];
  /** The organisations whose part in a case conference is theirs. */
  readonly takingPart: readonly string[];
  /** Where they read more of a case conference than when it is. */
  readonly conferencePlaces: readonly string[];
}

/**
 * The same questions that the pages of each word ask. A role for the nation reaches no coalition in
 * particular: whoever has only that works on none, and has no dates.
 */
export function feedScopes(actor: Actor): FeedScopes {
  const reached = coalitionsReachedBy(actor);
  const where = (holds: (coalitionId: string) => boolean) => reached.filter(holds);
  const invited = reached.flatMap((id) => reflectionReach(actor, id).organisations);
  const takingPart = reached.flatMap((id) => conferenceReach(actor, id).organisations);
  return {
    reflections: where((coalitionId) => reflectionReach(actor, coalitionId).isAll),
    invited: [...new Set(invited)],
    agreements: where((coalitionId) => mayAgreements(actor, 'list', { coalitionId })),
    followUps: where((coalitionId) => mayFollowUps(actor, 'read', { coalitionId })),
    actions: where((coalitionId) => mayActionPlans(actor, 'read', { coalitionId })),
    conferences: where((coalitionId) => conferenceReach(actor, coalitionId).isAll),
    takingPart: [...new Set(takingPart)],
    conferencePlaces: where((id) => conferenceReach(actor, id).readsContents),
  };
}
