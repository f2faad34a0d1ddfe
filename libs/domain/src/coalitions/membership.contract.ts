import { z } from 'zod';
import { id, listOf, plainDate, serialNumber } from '../shared/shared.contract.js';
import { municipalityRef } from '../municipalities/municipality.contract.js';
import { coalitionLevel, coalitionStatus } from './coalition.contract.js';

/** That a local coalition takes part in a regional one, from when to when; told from either side. */
export const membership = z
  .object({
    id,
    coalition: z.object({
      id,
      name: z.string(),
      level: coalitionLevel,
      status: coalitionStatus,
      municipalities: z.array(municipalityRef),
    }),
    from: plainDate,
    to: plainDate.nullable().meta({ description: 'The first day without it' }),
    isAccepted: z.boolean().meta({
      description: 'Whether the local side said that it takes part; until then it was only asked',
    }),
    version: serialNumber,
  })
  .meta({ id: 'CoalitionMembership' });
export const membershipList = listOf(membership);
export type Membership = z.infer<typeof membership>;

/** Which local coalition joins this regional one, from which day on. */
export const newMembership = z
  .strictObject({ localId: id, from: plainDate })
  .meta({ id: 'NewCoalitionMembership' });
export type NewMembership = z.infer<typeof newMembership>;

/** The first day on which it takes part no longer. */
export const membershipEnd = z
  .strictObject({ on: plainDate })
  .meta({ id: 'CoalitionMembershipEnd' });
