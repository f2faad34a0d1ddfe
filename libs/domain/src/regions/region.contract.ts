import { z } from 'zod';
import { id, listOf } from '../shared/shared.contract.js';
import { regionKinds } from './region.js';

/** A named set of municipalities, to choose from. */
export const regionView = z
  .object({ id, kind: z.enum(regionKinds), name: z.string() })
  .meta({ id: 'Region' });
export const regionList = listOf(regionView);
export type RegionView = z.infer<typeof regionView>;
