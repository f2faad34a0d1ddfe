import { z } from 'zod';
import { linkToken } from '../shared/shared.contract.js';
import { digestDays } from './weekly-digest.js';

/** On which day the mail of the week comes; `null` when none does. */
export const weeklyDigest = z
  .strictObject({ day: z.enum(digestDays, { error: 'field.required' }).nullable() })
  .meta({ id: 'WeeklyDigest' });
export type WeeklyDigestChoice = z.infer<typeof weeklyDigest>;

/** What stood behind the `#` of the link in the mail. */
export const digestStop = z.strictObject({ token: linkToken }).meta({ id: 'DigestStop' });
