import { z } from 'zod';
import { listOf, municipalityCode, pageNumber, postcode4 } from '../shared/shared.contract.js';

/** A municipality as a choice in a list: enough to tell it from its namesakes. */
export const municipalityRef = z
  .object({
    code: municipalityCode,
    name: z.string(),
    /** The name as part of an address: its page stands at `/gemeente/<code>-<slug>`. */
    slug: z.string(),
    province: z.string(),
  })
  .meta({ id: 'MunicipalityRef' });
export type MunicipalityRef = z.infer<typeof municipalityRef>;

export const municipalityMatch = municipalityRef
  .extend({
    /** What matched, when it is not the name itself: a place, a postcode, a former name. */
    matched: z.object({
      kind: z.enum(['name', 'place', 'postcode', 'former', 'code']),
      text: z.string(),
    }),
    /** Given when the query was a postcode: keep it, it can make the finder more precise. */
    postcode: postcode4.optional(),
  })
  .meta({ id: 'MunicipalityMatch' });
export const municipalityMatches = listOf(municipalityMatch);
export type MunicipalityMatch = z.infer<typeof municipalityMatch>;

export const municipalitiesQuery = z.strictObject({
  /** Name, place, postcode (`7607`, `7607 AB`), former name or code. Empty: all, by name. */
  query: z.string().trim().max(200, { error: 'field.too-long' }).optional(),
  page: pageNumber.optional(),
});
export type MunicipalitiesQuery = z.infer<typeof municipalitiesQuery>;

export const municipality = municipalityRef
  .extend({
    ggdRegion: z.string(),
    safetyRegion: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    inhabitants: z.int(),
    contact: z.object({
      phone: z.object({ display: z.string(), href: z.string() }),
      website: z.string(),
      source: z.string(),
    }),
    coalitions: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        level: z.enum(['local', 'regional']),
        status: z.enum(['unknown', 'none', 'exploring', 'developing', 'formed', 'ended']),
        demonstration: z.boolean(),
        municipalities: z.array(municipalityRef),
        partners: z.array(
          z.object({
            name: z.string(),
            partnerType: z.string(),
            domain: z.enum(['medical', 'social', 'community', 'municipal']),
          }),
        ),
      }),
    ),
    publicAgreements: z.int().meta({ description: 'How many stand on a page of their own (Woo)' }),
    /** Former municipalities that this one succeeded since 2018. */
    succeeded: z.array(z.object({ code: municipalityCode, name: z.string(), on: z.iso.date() })),
    attribution: z.string(),
    links: z.object({ self: z.string(), html: z.string(), contactRoutes: z.string() }),
  })
  .meta({ id: 'Municipality' });
export type MunicipalityView = z.infer<typeof municipality>;
