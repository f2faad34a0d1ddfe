import { z } from 'zod';
import { freeText } from '../free-text/free-text.contract.js';
import { doubleReasons } from '../likely-doubles/index.js';
import { organisationNumbers } from '../organisations/organisation-numbers.contract.js';
import { partnerType } from '../organisations/organisation.contract.js';
import { parsePhoneNumber } from '../phone-numbers/index.js';
import {
  id,
  inAddress,
  instant,
  listOf,
  pageNumber,
  plainDate,
  properName,
} from '../shared/shared.contract.js';
import { importFields } from './import-field.js';
import { listLimits } from './limits.js';
import { importStates, rowOutcomes, rowVerdicts } from './partner-import.js';

/** What the list says of a part in the coalition: as long as the form takes it. */
export const importedPart = z.string().max(1000, { error: 'field.too-long' });

const importField = z.enum(importFields, { error: 'field.malformed' });
const rowNumber = z.int().min(1).max(10_000_000);

export const newPartnerImportQuery = z.strictObject({
  fileName: properName(200)
    .optional()
    .meta({ description: 'What the file is called; left out for rows that were pasted' }),
});

/** Which column holds what, and how the list calls the kinds of partners. */
export const importMapping = z
  .strictObject({
    fields: z
      .array(importField.nullable())
      .max(listLimits.columns, { error: 'field.too-many' })
      .meta({ description: 'For each column of the list, in order' }),
    firstRow: rowNumber.meta({ description: 'The first row with a partner' }),
    typeWords: z
      .record(properName(200), partnerType)
      .default({})
      .meta({ description: 'Words of this list for kinds of partners' }),
    since: plainDate.meta({
      description: 'Since when partners take part of whom the list does not say',
    }),
  })
  .meta({ id: 'PartnerImportMapping' });
export type ImportMapping = z.infer<typeof importMapping>;

const counts = z.object(
  Object.fromEntries(rowVerdicts.map((verdict) => [verdict, z.int()])) as Record<
    (typeof rowVerdicts)[number],
    z.ZodInt
  >,
);
const outcomes = z.object({ added: z.int(), merged: z.int(), refused: z.int() });

export const partnerImportView = z
  .object({
    id,
    state: z.enum(importStates),
    fileName: z.string(),
    createdAt: instant,
    createdBy: z.string().meta({ description: 'Empty when that account is gone' }),
    columns: z.array(
      z.object({ head: z.string(), field: importField.nullable(), examples: z.array(z.string()) }),
    ),
    firstRow: z.int(),
    typeWords: z.record(z.string(), partnerType),
    unknownTypes: z
      .array(z.string())
      .meta({ description: 'Words in the column of kinds that mean none that we know' }),
    since: plainDate,
    otherSheets: z.int().meta({ description: 'Sheets with something on them that were not read' }),
    rows: z.int(),
    counts,
    done: z.int().meta({ description: 'Rows that were carried out' }),
    outcomes,
    undoableUntil: instant.nullable(),
    version: z.int(),
  })
  .meta({ id: 'PartnerImport' });
export type PartnerImportView = z.infer<typeof partnerImportView>;

export const partnerImportList = listOf(
  z
    .object({
      id,
      state: z.enum(importStates),
      fileName: z.string(),
      createdAt: instant,
      createdBy: z.string(),
      rows: z.int(),
      outcomes,
      undoableUntil: instant.nullable(),
    })
    .meta({ id: 'PartnerImportItem' }),
);
export type PartnerImportList = z.infer<typeof partnerImportList>;

const remark = z.object({ field: importField, code: z.string() });

export const rowDecision = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('new') }),
    z.strictObject({ kind: z.literal('organisation'), organisationId: id }),
    z.strictObject({ kind: z.literal('row'), row: rowNumber }),
    z.strictObject({ kind: z.literal('leave-out') }),
  ])
  .meta({ id: 'PartnerImportDecision' });

export const importRowView = z
  .object({
    number: z.int(),
    cells: z.partialRecord(importField, z.string()),
    verdict: z.enum(rowVerdicts),
    problems: z.array(remark),
    notices: z.array(remark),
    candidates: z.array(
      z.object({
        organisationId: id.nullable(),
        row: z.int().nullable(),
        name: z.string(),
        place: z.string(),
        reasons: z.array(z.enum(doubleReasons)),
      }),
    ),
    decision: rowDecision.nullable(),
    outcome: z.enum(rowOutcomes).nullable(),
    reasons: z.array(z.string()).meta({ description: 'Codes of why it was refused' }),
  })
  .meta({ id: 'PartnerImportRow' });
export type ImportRowView = z.infer<typeof importRowView>;
export const importRowList = listOf(importRowView);
export type ImportRowList = z.infer<typeof importRowList>;

export const importRowsQuery = z.strictObject({
  verdict: z.enum(rowVerdicts, { error: 'field.malformed' }).optional(),
  outcome: z.enum(rowOutcomes, { error: 'field.malformed' }).optional(),
  page: pageNumber.optional(),
});
export type ImportRowsQuery = z.infer<typeof importRowsQuery>;

export const rowNumberInAddress = inAddress(rowNumber);

const phoneCell = z
  .string()
  .trim()
  .max(40, { error: 'field.too-long' })
  .refine((text) => text === '' || parsePhoneNumber(text), { error: 'channel.phone.malformed' });

/** Cells of one row as somebody typed them anew; what is left out stays as the list says it. */
export const rowRepair = z
  .strictObject({
    name: freeText(200),
    otherNames: freeText(500),
    part: freeText(1000),
    visitingAddress: freeText(300),
    postalAddress: freeText(300),
    street: freeText(200),
    place: freeText(100),
    partnerType: properName(200),
    phone: phoneCell,
    email: properName(254),
    website: properName(200),
    postcode: properName(20),
    ...organisationNumbers,
    since: properName(40),
    contactName: properName(300),
    contactJob: properName(300),
    contactLevel: properName(100),
    contactRole: properName(200),
    contactEmail: properName(500),
    contactPhone: phoneCell,
  })
  .partial()
  .meta({ id: 'PartnerImportRepair' });
export type RowRepair = z.infer<typeof rowRepair>;

/** The same said of several rows at once. */
export const newDecisions = z
  .strictObject({
    rows: z
      .array(rowNumber)
      .min(1, { error: 'field.required' })
      .max(500, { error: 'field.too-many' }),
    decision: rowDecision.nullable(),
  })
  .meta({ id: 'PartnerImportDecisions' });
export type NewDecisions = z.infer<typeof newDecisions>;

/** What undoing would take away, and what stays because somebody went on with it. */
export const undoPreview = z
  .object({
    organisations: z.int(),
    partnerships: z.int(),
    contacts: z.int(),
    restored: z.int().meta({ description: 'Organisations that get back what they were before' }),
    staying: z.array(
      z.object({
        name: z.string(),
        because: z.array(z.object({ what: z.string(), times: z.int() })),
      }),
    ),
  })
  .meta({ id: 'PartnerImportUndoPreview' });
export type UndoPreview = z.infer<typeof undoPreview>;

export const refusedRowsQuery = z.strictObject({
  format: z.enum(['xlsx', 'csv'], { error: 'field.malformed' }).optional(),
});

/** The partners as a table, or as cards for an address book. */
export const partnerListQuery = z.strictObject({
  format: z.enum(['xlsx', 'csv', 'vcf'], { error: 'field.malformed' }).optional(),
});
