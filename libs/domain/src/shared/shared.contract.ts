import { z } from 'zod';
import { findCitizenServiceNumber } from '../citizen-service-number/index.js';
import { isBareAddress } from './mail-address.js';
import { numberInAddress } from './number-in-address.js';

/**
 * Contracts that every word shares. A message in these schemas is never a sentence but a code of
 * `libs/texts` (`problems`), so that the form and the API refuse in the same words.
 */
export const id = z
  .uuid({ version: 'v7', error: 'field.id.malformed' })
  .toLowerCase()
  .meta({ description: 'UUIDv7' });

/** `GM0141`. */
export const municipalityCode = z
  .string()
  .regex(/^GM\d{4}$/, { error: 'field.municipality-code.malformed' });

/** Four digits, the first not 0. */
export const postcode4 = z.string().regex(/^[1-9]\d{3}$/, { error: 'field.postcode.malformed' });

/** A plain Amsterdam date, `2026-11-03`. The calendar has no year 0. */
export const plainDate = z.iso
  .date({ error: 'field.date.malformed' })
  .refine((date) => !date.startsWith('0000'), { error: 'field.date.malformed' });

/** As of which day something is read (rule 2). Left out it is today; a day to come shows what is planned. */
export const peildatum = plainDate
  .optional()
  .meta({ description: 'As of which day: today when left out', example: '2025-01-01' });

/** What is asked of a thing that can be read as of a peildatum. */
export const peildatumQuery = z.strictObject({ peildatum });

/** A time on the clock, `00:00` to `24:00`. */
export const clockTime = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'field.time.malformed' });

/** One bare mail address. What stands before the @ can be a number too (rule 1). */
export const mailAddress = z
  .string({ error: 'field.required' })
  .trim()
  .min(1, { error: 'field.required' })
  .max(254, { error: 'field.too-long' })
  .refine(isBareAddress, { error: 'field.email.malformed' })
  .refine((text) => findCitizenServiceNumber(text) === undefined, {
    error: 'field.citizen-service-number',
  });

/** What stands behind the `#` of a link in a mail. A mail program can have cut it off. */
export const linkToken = z
  .string({ error: 'field.required' })
  .regex(/^[\w-]{43}$/, { error: 'field.link.malformed' });

/** An instant in UTC. */
export const instant = z.iso.datetime();

/**
 * What somebody or something is called: a colleague, a team of an organisation, a coalition. Rule 1: a
 * citizen service number is refused, whatever is said of it. An empty text is allowed unless `required`.
 */
export function properName(maxLength: number, options: { required?: boolean } = {}) {
  let schema = z
    .string({ error: 'field.required' })
    .trim()
    .max(maxLength, { error: 'field.too-long' })
    .refine((text) => findCitizenServiceNumber(text) === undefined, {
      error: 'field.citizen-service-number',
    });
  if (options.required) schema = schema.min(1, { error: 'field.required' });
  return schema;
}

/** The path of an issue of zod for a JSON pointer of a domain rule. */
export function atPointer(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** What goes up by one with every change: a version, or the number of a publication. */
export const serialNumber = z
  .int({ error: 'field.whole-number' })
  .min(1, { error: 'field.too-small' })
  .max(1_000_000, { error: 'field.too-large' });

/** A number as an address holds it: a text, in the one way that it can be written. */
export function inAddress<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((given) => {
    const number = typeof given === 'string' ? numberInAddress(given) : Number.NaN;
    return Number.isNaN(number) ? given : number;
  }, schema);
}

/** Which page of a list, from 1. */
export const pageNumber = inAddress(
  z
    .int({ error: 'field.whole-number' })
    .min(1, { error: 'field.too-small' })
    .max(10_000, { error: 'field.too-large' }),
).meta({ description: 'Page of the list, from 1', example: 1 });

/** What is asked of a list that has pages and nothing else to choose. */
export const pageQuery = z.strictObject({ page: pageNumber.optional() });

/** The links of a list, following the Dutch API Design Rules. */
export const links = z.object({
  self: z.string(),
  next: z.string().optional(),
  prev: z.string().optional(),
});

/** `{ items, links }`: the one shape of a list. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), links });
}

/** RFC 9457. `errors` names the fields, as the Dutch API Design Rules ask. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    code: z.string(),
    requestId: z.string().optional(),
    errors: z
      .array(
        z.object({
          in: z.enum(['body', 'query', 'path', 'header']),
          pointer: z.string().optional(),
          name: z.string().optional(),
          code: z.string(),
          detail: z.string(),
        }),
      )
      .optional(),
  })
  .meta({
    id: 'Problem',
    description:
      'Some problems carry more members: the successors, the current version, a preview.',
    override: { additionalProperties: true },
  });
export type Problem = z.infer<typeof problem>;
