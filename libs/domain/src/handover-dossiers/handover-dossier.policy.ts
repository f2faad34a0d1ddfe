import { type ActionOf, policy } from '../shared/index.js';

/**
 * All that a new lead must know (rule 12). It holds how to reach people, and what the last lead wanted the
 * next to know, so it is for who runs the coalition and not for all partners. Who leads writes that note,
 * and ticks what was done; who leads or answers for the coalition takes
 * its archive along, for everything is in it.
 */
export const handoverDossierPolicy = policy('handover-dossier', 'read', {
  read: { editor: 'own', lead: 'own', deputy: 'own', sponsor: 'own', administrator: 'any' },
  'write-note': { lead: 'own', deputy: 'own' },
  archive: { lead: 'own', deputy: 'own', sponsor: 'own' },
  tick: { lead: 'own', deputy: 'own' },
});
export type HandoverDossierAction = ActionOf<typeof handoverDossierPolicy>;
export const { actions: handoverDossierActions, may } = handoverDossierPolicy;
