import { type ActionOf, policy } from '../shared/index.js';

/**
 * What a regional coalition is shown of the local ones that take part in it (rule 12). Taking part opens
 * counts, dates and states, as an adviser has them; what was found, written or said stays inside. Who
 * sits at which table, and behind which function, is for who works for the region; its partners are
 * partners of the region and not of every local coalition. A proposal is no more than a text in the
 * workspace of a local coalition, which decides what becomes of it.
 */
export const regionalCoalitionPolicy = policy('regional-coalition', 'compare', {
  compare: {
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    adviser: 'inside',
    administrator: 'any',
  },
  'see-tables': {
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    administrator: 'any',
  },
  propose: { editor: 'own', lead: 'own', deputy: 'own' },
  /** What became of a proposal: its state in each coalition, and no text that was written there. */
  'read-proposals': {
    editor: 'own',
    lead: 'own',
    deputy: 'own',
    sponsor: 'own',
    administrator: 'any',
  },
});
export type RegionalCoalitionAction = ActionOf<typeof regionalCoalitionPolicy>;
export const { actions: regionalCoalitionActions, may } = regionalCoalitionPolicy;
