import { z } from 'zod';
import { cooperationLevels } from '../agreements/index.js';
import { agreementTopic } from '../agreements/agreement.contract.js';
import { coalitionStatus } from '../coalitions/coalition.contract.js';
import { municipalityRef } from '../municipalities/municipality.contract.js';
import { domain, partnerType } from '../organisations/organisation.contract.js';
import { partnershipStatuses } from '../partnerships/index.js';
import { vitalityAnswers } from '../reflections/index.js';
import { id, listOf, pageNumber, peildatum, plainDate } from '../shared/shared.contract.js';

const count = z.int();

/** How a local coalition stands, as its region sees it: counts, dates and states only. */
export const memberStateView = z
  .object({
    coalition: z.object({
      id,
      name: z.string(),
      status: coalitionStatus,
      municipalities: z.array(municipalityRef),
    }),
    since: plainDate.meta({ description: 'The first day on which it takes part in the region' }),
    partners: z.record(domain, count),
    mostMissed: z.array(
      z.object({ partnerType, presence: z.enum(['present', 'under-way', 'missing']) }),
    ),
    agreements: z.object({
      agreed: count,
      byTopic: z.record(agreementTopic, count),
      missingTopics: z.array(agreementTopic),
    }),
    reflection: z.object({
      answer: z.enum(vitalityAnswers),
      date: plainDate
        .nullable()
        .meta({ description: 'Of the reflection that the answer is about' }),
    }),
    followUps: z.object({ open: count, late: count }),
  })
  .meta({ id: 'MemberState' });
export type MemberStateView = z.infer<typeof memberStateView>;

/** All local coalitions side by side: as many as a region has, on one page. */
export const memberStateList = listOf(memberStateView).extend({
  peildatum: plainDate,
  /** Took part on that day and does not today, so that nothing of it is read any more. */
  unreadable: z.array(
    z.object({ coalition: z.object({ id, name: z.string() }), since: plainDate }),
  ),
});
export type MemberStateList = z.infer<typeof memberStateList>;

/** Where one organisation sits at the table. */
export const partnerTables = z
  .object({
    organisation: z.object({ id, name: z.string(), partnerType, domain }),
    tables: z.array(
      z.object({
        coalition: z.object({ id, name: z.string() }),
        status: z.enum(partnershipStatuses),
        since: plainDate,
        part: z.string(),
        /** The first function there is, with the highest first; never a person. */
        contact: z
          .object({
            job: z.string(),
            level: z.enum(cooperationLevels),
            phone: z.string(),
            email: z.string(),
          })
          .nullable(),
      }),
    ),
  })
  .meta({ id: 'PartnerTables' });
export type PartnerTables = z.infer<typeof partnerTables>;
export const partnerTablesList = listOf(partnerTables).extend({ peildatum: plainDate });
export type PartnerTablesList = z.infer<typeof partnerTablesList>;

export const partnerTablesQuery = z.strictObject({
  peildatum,
  /** Only who sits at more than one table. */
  several: z.literal('true').optional(),
  page: pageNumber.optional(),
});
export type PartnerTablesQuery = z.infer<typeof partnerTablesQuery>;
