import { z } from 'zod';
import { freeText } from '../free-text/free-text.contract.js';
import {
  id,
  instant,
  listOf,
  peildatum,
  plainDate,
  serialNumber,
} from '../shared/shared.contract.js';
import { coalitionStatus } from './coalition.contract.js';

/** Somebody who did something; without a name when the account is gone. */
const somebody = z.object({ id, name: z.string() });

/** A status, the days on which it held, and who said so, when and why (rules 2 and 4). */
export const coalitionStatusPeriod = z
  .object({
    id,
    status: coalitionStatus,
    from: plainDate,
    to: plainDate.nullable().meta({ description: 'The first day on which it held no longer' }),
    reason: z.string(),
    statedBy: somebody.nullable(),
    statedAt: instant,
    /** The last time that it was corrected; earlier ones stand in the history. */
    correction: z.object({ reason: z.string(), by: somebody.nullable(), at: instant }).nullable(),
    version: serialNumber,
  })
  .meta({ id: 'CoalitionStatusPeriod' });
export const coalitionStatusList = listOf(coalitionStatusPeriod);
export type CoalitionStatusPeriod = z.infer<typeof coalitionStatusPeriod>;
export type CoalitionStatusList = z.infer<typeof coalitionStatusList>;

/** What it should have been, and why (rule 2). */
export const statusCorrection = z
  .strictObject({
    status: coalitionStatus,
    from: plainDate,
    reason: freeText(500, { required: true }),
  })
  .meta({ id: 'CoalitionStatusCorrection' });
export type StatusCorrection = z.infer<typeof statusCorrection>;

/** Why a status is taken away that never held. */
export const statusWithdrawal = z
  .strictObject({ reason: freeText(500, { required: true }) })
  .meta({ id: 'CoalitionStatusWithdrawal' });

export const leadsQuery = z.strictObject({
  peildatum,
  ended: z
    .enum(['true', 'false'], { error: 'field.malformed' })
    .optional()
    .meta({ description: 'Also who led it before that day' }),
});

/** Who leads a coalition or stands in, from when to when. */
export const coalitionLead = z
  .object({
    id,
    person: somebody,
    role: z.enum(['lead', 'deputy']),
    from: plainDate,
    to: plainDate.nullable().meta({ description: 'The first day without the role' }),
  })
  .meta({ id: 'CoalitionLead' });
export const coalitionLeadList = listOf(coalitionLead);
export type CoalitionLead = z.infer<typeof coalitionLead>;
