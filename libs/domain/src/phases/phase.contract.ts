import { z } from 'zod';
import { listOf } from '../shared/shared.contract.js';
import { phases } from './phase.js';

export const phase = z.enum(phases, { error: 'field.phase.unknown' }).meta({ id: 'Phase' });

export const phaseView = z.object({ slug: phase, name: z.string() }).meta({ id: 'PhaseView' });
export const phaseList = listOf(phaseView);
export type PhaseView = z.infer<typeof phaseView>;
