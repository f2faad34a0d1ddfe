import { type Attempts, coalition } from './attempt.testing.js';

/** What a region sees of its local coalitions. */
export const regionalCoalitionRequests: Readonly<Record<string, Attempts>> = {
  'GET /coalitions/{coalitionId}/member-states': (scene) => [
    { path: `${coalition(scene)}/member-states` },
  ],
  'GET /coalitions/{coalitionId}/partner-tables': (scene) => [
    { path: `${coalition(scene)}/partner-tables` },
  ],
};
