import { z } from 'zod';
import { consent, freshness, publishedChannel } from '../contact-routes/contact-route.contract.js';
import { municipalityRef } from '../municipalities/municipality.contract.js';
import { openingHours } from '../opening-hours/opening-hours.contract.js';
import { phase } from '../phases/phase.contract.js';
import { municipalityCode, pageNumber, plainDate } from '../shared/shared.contract.js';
import { themeSlug } from '../themes/theme.contract.js';

/** `postcode` (`7607`, `7607 AB`) or `municipality` (`GM0141`, also a former code); theme and phase are optional. */
export const finderQuery = z
  .strictObject({
    postcode: z
      .string()
      .trim()
      .regex(/^[1-9]\d{3}\s?(?:[a-zA-Z]{2})?$/, { error: 'field.postcode.malformed' })
      .transform((text) => text.slice(0, 4))
      .optional(),
    municipality: municipalityCode.optional(),
    theme: themeSlug.optional(),
    phase: phase.optional(),
  })
  .refine((query) => query.postcode !== undefined || query.municipality !== undefined, {
    error: 'finder.place-missing',
    path: ['postcode'],
  });
export type FinderQuery = z.infer<typeof finderQuery>;

export const resultKinds = ['route', 'entrance', 'regional', 'municipality', 'national'] as const;

/** What "now" means for a route's hours, computed by the server at the moment of the answer. */
export const openNow = z
  .object({
    /** `unknown`: no hours were stated. */
    state: z.enum(['open', 'closed', 'unknown']),
    /** When that changes next, as an Amsterdam date and time, or `null` when it never does. */
    until: z.string().nullable(),
    /** In the language asked for: `open tot 17.00 uur`, `dicht, morgen open om 9.00 uur`. */
    text: z.string(),
  })
  .meta({ id: 'OpenNow' });

export const finderResult = z
  .object({
    kind: z.enum(resultKinds),
    /** Id of the route, or a stable key of the number (`municipality:GM0141`, `national:113`). */
    id: z.string(),
    /** A sentence: why this result is shown. */
    reason: z.string(),
    title: z.string(),
    organisation: z.string(),
    audience: z.enum(['professionals', 'parents', 'both']),
    channels: z.array(publishedChannel).min(1),
    openingHours: openingHours.nullable(),
    openNow,
    /** `binnen 2 werkdagen`, in the language asked for, or `null` when nothing was agreed. */
    responseTime: z.string().nullable(),
    atHand: z.string(),
    consent: consent.extend({ text: z.string() }).nullable(),
    nextSteps: z.string(),
    /** The person behind it, when they let the public see them (rule 8). */
    person: z
      .object({
        name: z.string(),
        work: z.string(),
        phone: z.object({ display: z.string(), href: z.string() }).nullable(),
        email: z.string(),
      })
      .nullable(),
    /** The id of the result to try when nobody answers, when it is among the results. */
    fallbackId: z.string().nullable(),
    verifiedOn: plainDate.nullable(),
    verifiedBy: z.string().nullable(),
    freshness: freshness.nullable(),
    /** Where the number comes from, when no coalition published it. */
    source: z.string().nullable(),
    coalition: z.object({ id: z.string(), name: z.string() }).nullable(),
    /** *Voorbeeld, niet bellen*. */
    demonstration: z.boolean(),
  })
  .meta({ id: 'FinderResult' });
export type FinderResult = z.infer<typeof finderResult>;

/** Acute danger: apart, on every page, never a result (rule 9). */
export const acuteLine = z
  .object({
    slug: z.string(),
    situation: z.string(),
    name: z.string(),
    display: z.string().nullable(),
    href: z.string().nullable(),
    instruction: z.string(),
  })
  .meta({ id: 'AcuteLine' });
export type AcuteLine = z.infer<typeof acuteLine>;

export const finderAnswer = z
  .object({
    /** `null` when the postcode lies in several municipalities: then `choices` holds them. */
    municipality: municipalityRef.nullable(),
    choices: z.array(municipalityRef),
    question: z.object({
      postcode: z.string().nullable(),
      theme: z.object({ slug: z.string(), name: z.string() }).nullable(),
      phase: z.object({ slug: phase, name: z.string() }).nullable(),
    }),
    acute: z.array(acuteLine),
    results: z.array(finderResult),
    /** When a question names a municipality that closed: the one it was. */
    formerly: z.object({ code: municipalityCode, name: z.string(), on: plainDate }).nullable(),
    links: z.object({ self: z.string(), html: z.string() }),
  })
  .meta({ id: 'FinderAnswer' });
export type FinderAnswer = z.infer<typeof finderAnswer>;

export const municipalityRoutesQuery = z.strictObject({ page: pageNumber.optional() });
export type MunicipalityRoutesQuery = z.infer<typeof municipalityRoutesQuery>;

/** All published routes of a municipality, for its page. */
export const municipalityRoute = z
  .object({
    result: finderResult,
    themes: z.array(z.object({ slug: z.string(), name: z.string() })),
    phases: z.array(phase),
    areaText: z.string(),
  })
  .meta({ id: 'MunicipalityRoute' });
export const municipalityRoutes = z.object({
  items: z.array(municipalityRoute),
  acute: z.array(acuteLine),
  links: z.object({ self: z.string(), next: z.string().optional(), prev: z.string().optional() }),
});
export type MunicipalityRoute = z.infer<typeof municipalityRoute>;
export type MunicipalityRoutes = z.infer<typeof municipalityRoutes>;
