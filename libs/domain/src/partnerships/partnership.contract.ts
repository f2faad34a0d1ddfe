import { z } from 'zod';
import { freeText } from '../free-text/free-text.contract.js';
import { domain, newOrganisation, partnerType } from '../organisations/organisation.contract.js';
import {
  id,
  instant,
  listOf,
  municipalityCode,
  pageNumber,
  peildatum,
  plainDate,
  properName,
} from '../shared/shared.contract.js';
import { themeSlug } from '../themes/theme.contract.js';
import { partnershipStatuses } from './partnership-status.js';

export const partnershipStatus = z
  .enum(partnershipStatuses, { error: 'field.malformed' })
  .meta({ id: 'PartnershipStatus' });

/** What it does in the coalition. */
const details = {
  /** In the words of the coalition. */
  part: freeText(1000),
  /** For a municipality: which of its themes and departments take part. */
  themes: z.array(themeSlug).max(40, { error: 'field.too-many' }),
  departments: z.array(properName(120, { required: true })).max(20, { error: 'field.too-many' }),
  /** In which municipalities of the coalition it works; none named means all of them. */
  municipalities: z.array(municipalityCode).max(60, { error: 'field.too-many' }),
};

/** An organisation of the register, or a new one; and how it begins. */
export const newPartnership = z
  .strictObject({
    organisationId: id.optional(),
    organisation: newOrganisation.optional(),
    status: partnershipStatus.exclude(['ended'], { error: 'field.malformed' }),
    /** The first day of that status. */
    from: plainDate,
    part: details.part.default(''),
    themes: details.themes.default([]),
    departments: details.departments.default([]),
    municipalities: details.municipalities.default([]),
  })
  .superRefine(({ organisationId, organisation }, context) => {
    if ((organisationId === undefined) === (organisation === undefined)) {
      context.addIssue({
        code: 'custom',
        path: ['organisationId'],
        message: 'partnership.one-organisation',
      });
    }
  })
  .meta({ id: 'NewPartnership' });
export type NewPartnership = z.infer<typeof newPartnership>;

export const partnershipChange = z
  .strictObject(details)
  .partial()
  .meta({ id: 'PartnershipChange' });
export type PartnershipChange = z.infer<typeof partnershipChange>;

/** Rule 2: a status as of a date, and why where that helps who reads it later. */
export const newPartnershipStatus = z
  .strictObject({
    status: partnershipStatus,
    from: plainDate,
    reason: freeText(300).default(''),
  })
  .meta({ id: 'NewPartnershipStatus' });
export type NewPartnershipStatus = z.infer<typeof newPartnershipStatus>;

/** What it should have been, and why (rule 2). */
export const partnershipStatusCorrection = z
  .strictObject({
    status: partnershipStatus,
    from: plainDate,
    reason: freeText(500, { required: true }),
  })
  .meta({ id: 'PartnershipStatusCorrection' });
export type PartnershipStatusCorrection = z.infer<typeof partnershipStatusCorrection>;

/** Why a status is taken away that never was. */
export const partnershipStatusWithdrawal = z
  .strictObject({ reason: freeText(500, { required: true }) })
  .meta({ id: 'PartnershipStatusWithdrawal' });

export const partnershipView = z
  .object({
    id,
    organisation: z
      .object({ id, name: z.string(), partnerType, domain })
      .meta({ description: 'As it was called on the peildatum' }),
    status: partnershipStatus,
    since: plainDate.meta({ description: 'The first day of that status' }),
    statuses: z
      .array(
        z.object({
          status: partnershipStatus,
          from: plainDate,
          to: plainDate.nullable(),
          reason: z.string(),
          /** The last time that it was corrected; earlier ones stand in the history. */
          correction: z.object({ reason: z.string(), at: instant }).nullable(),
        }),
      )
      .meta({ description: 'All there were and are stated, the oldest first' }),
    part: z.string(),
    themes: z.array(themeSlug),
    departments: z.array(z.string()),
    municipalities: z.array(municipalityCode),
    importedFrom: z
      .object({
        importId: id.nullable().meta({ description: '`null` when its rows are not kept any more' }),
        fileName: z.string().meta({ description: 'Empty when the rows were pasted' }),
        on: plainDate,
      })
      .nullable()
      .meta({ description: 'The list that began it; `null` for who was added by hand' }),
    version: z.int(),
  })
  .meta({ id: 'Partnership' });
export const partnershipList = listOf(partnershipView);
export type PartnershipView = z.infer<typeof partnershipView>;
export type PartnershipList = z.infer<typeof partnershipList>;

export const partnershipsQuery = z.strictObject({
  peildatum,
  ended: z
    .enum(['true', 'false'], { error: 'field.malformed' })
    .optional()
    .meta({ description: 'Also those that had ended by then' }),
  page: pageNumber.optional(),
});
export type PartnershipsQuery = z.infer<typeof partnershipsQuery>;
