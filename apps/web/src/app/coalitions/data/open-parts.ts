import { may } from '@zorgpaden/domain/coalitions';
import { may as mayRoutes } from '@zorgpaden/domain/contact-routes';
import { may as mayPeople } from '@zorgpaden/domain/people';
import { may as mayPublications } from '@zorgpaden/domain/publications';
import type { Actor } from '@zorgpaden/domain/shared';
import { may as mayTrail } from '@zorgpaden/domain/trail';

/** A part of a coalition's pages, by the last step of its address. */
export type Part = 'contactroutes' | 'publicaties' | 'mensen' | 'geschiedenis' | 'gegevens';

/** The parts that somebody may look into, the one to begin with first. */
export function openParts(actor: Actor, coalitionId: string): Part[] {
  return [
    ...(mayRoutes(actor, 'list', { coalitionId }) ? ['contactroutes' as const] : []),
    ...(mayPublications(actor, 'list', { coalitionId }) ? ['publicaties' as const] : []),
    ...(mayPeople(actor, 'list', { coalitionId }) ? ['mensen' as const] : []),
    ...(mayTrail(actor, 'read', { coalitionId }) ? ['geschiedenis' as const] : []),
    ...(may(actor, 'state-privacy', { coalitionId }) ? ['gegevens' as const] : []),
  ];
}
