import { z } from 'zod';
import { id, listOf } from '../shared/shared.contract.js';
import { presenceKinds } from './presence.js';

export const newPresence = z
  .strictObject({
    kind: z.enum(presenceKinds, { error: 'field.malformed' }),
    subjectId: id.meta({ description: 'Of the thing; of the coalition where it has one of them' }),
  })
  .meta({ id: 'NewPresence' });
export type NewPresence = z.infer<typeof newPresence>;

export const presence = z
  .object({
    name: z.string(),
    role: z.enum(['lead', 'deputy', 'editor']).nullable().meta({
      description: 'In this coalition; null when it is held for a municipality',
    }),
  })
  .meta({ id: 'Presence' });
export type Presence = z.infer<typeof presence>;
export const presenceList = listOf(presence);
export type PresenceList = z.infer<typeof presenceList>;
