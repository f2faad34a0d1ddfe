import { z } from 'zod';
import type { Json } from '../shared/index.js';
import { openingHours } from '../opening-hours/opening-hours.contract.js';
import { phase } from '../phases/phase.contract.js';
import { freeText, textsIn, typedWith } from '../free-text/free-text.contract.js';
import type { TypedText } from '../free-text/index.js';
import {
  atPointer,
  id,
  instant,
  listOf,
  municipalityCode,
  plainDate,
  postcode4,
  properName,
  serialNumber,
} from '../shared/shared.contract.js';
import { themeSlug } from '../themes/theme.contract.js';
import { contactRouteProblems } from './contact-route.js';
import { channelKinds } from './channel.js';
import { channelProblem } from './channel-address.js';
import { draftTexts } from '../drafts/index.js';

/** A way to reach the team; the order in the route is the order of preference. */
export const channel = z
  .strictObject({
    kind: z.enum(channelKinds),
    /** A phone number, a mail address, an https address, or a visiting address (walk-in). */
    value: z
      .string()
      .trim()
      .min(1, { error: 'field.required' })
      .max(300, { error: 'field.too-long' }),
    note: freeText(200),
  })
  .superRefine((value, context) => {
    const code = channelProblem(value);
    if (code) context.addIssue({ code: 'custom', path: ['value'], message: code });
  })
  .meta({ id: 'Channel' });
export type Channel = z.infer<typeof channel>;

export const area = z.strictObject({
  municipalities: z
    .array(municipalityCode)
    .min(1, { error: 'contact-route.area.empty' })
    .max(60, { error: 'field.too-many' }),
  /** Only with exactly one municipality: the part of it that the route is for. Empty: all of it. */
  postcodes: z.array(postcode4).max(200, { error: 'field.too-many' }),
  /** The name people use for that part, e.g. "Wijk Noord". */
  neighbourhood: freeText(80),
});

export const responseTime = z.strictObject({
  amount: z
    .int({ error: 'field.whole-number' })
    .min(1, { error: 'field.too-small' })
    .max(60, { error: 'field.too-large' }),
  unit: z.enum(['hours', 'working-days', 'weeks']),
});

export const consent = z.strictObject({
  /** When the client's consent is needed (rule 8). */
  needed: z.enum(['before-referral', 'always', 'not-needed', 'reporting-code']),
  /** A consultation without a name may always be held. */
  anonymousConsultation: z.boolean(),
  note: freeText(300),
});

/** The shape alone: what a form holds while someone types. Drafts are kept in this shape. */
export const contactRouteShape = z.strictObject({
  organisation: properName(120, { required: true }),
  /** The function or team that answers, never a person's name. */
  team: freeText(120, { required: true }),
  area,
  /** *Één ingang*: takes every theme of its area. */
  entrance: z.boolean(),
  themes: z.array(themeSlug).max(40, { error: 'field.too-many' }),
  phases: z.array(phase).min(1, { error: 'contact-route.phases.empty' }),
  audience: z.enum(['professionals', 'parents', 'both']),
  channels: z.array(channel).max(10, { error: 'field.too-many' }),
  /** `null`: not stated. */
  openingHours: openingHours.nullable(),
  responseTime: responseTime.nullable(),
  atHand: freeText(600),
  consent,
  nextSteps: freeText(1000),
  /** Another route of the same coalition, for when nobody answers. */
  fallbackRouteId: id.nullable(),
});

/** What a trekker writes and a publication snapshots: shape and the rules between fields. */
export const contactRouteContent = contactRouteShape
  .superRefine((value, context) => {
    for (const { pointer, code } of contactRouteProblems(value)) {
      context.addIssue({
        code: 'custom',
        path: atPointer(pointer),
        message: code,
      });
    }
  })
  .meta({ id: 'ContactRouteContent' });
export type ContactRouteContent = z.infer<typeof contactRouteShape>;

export const freshness = z.enum(['fresh', 'due', 'stale']).meta({ id: 'Freshness' });

/** A working copy in the workspace. */
export const contactRouteView = z
  .object({
    id,
    coalitionId: id,
    /** Goes up with every change; sent back in `If-Match` as `"<version>"`. */
    version: z.int(),
    content: contactRouteShape,
    /** Against the current publication. */
    state: z.enum(['new', 'changed', 'published', 'deleted']),
    freshness: freshness.nullable(),
    verifiedOn: plainDate.nullable(),
    verifiedBy: z.string().nullable(),
    updatedAt: instant,
    /** My own draft, when I have one that I did not save yet. */
    draftSavedAt: instant.nullable(),
  })
  .meta({ id: 'ContactRoute' });
export const contactRouteList = listOf(contactRouteView);
export type ContactRouteView = z.infer<typeof contactRouteView>;

/** The draft that a new route was written in: the route takes over its id, and the draft is done. */
export const newContactRouteQuery = z.strictObject({ draft: id.optional() });

/** Where a text of a route stands as it should, a draft is judged as the route will be. */
function typedInDraft(content: unknown): TypedText[] {
  const free = new Set(textsIn(contactRouteShape, content).map(({ pointer }) => pointer));
  return draftTexts((content ?? null) as Json).map((found) =>
    free.has(found.pointer) ? { pointer: found.pointer, text: found.text } : found,
  );
}

/** What somebody typed and did not save: any of the fields, not yet judged but for rule 1. */
export const contactRouteDraft = z
  .strictObject({
    /** The version of the route that the draft began from; `null` for a new route. */
    baseVersion: serialNumber.nullable(),
    content: typedWith(z.record(z.string(), z.json()), typedInDraft),
  })
  .meta({ id: 'ContactRouteDraft' });
export const contactRouteDraftView = z.object({
  /** The route's id, or the id under which a new route will be created. */
  id,
  routeId: id.nullable(),
  baseVersion: z.int().nullable(),
  content: z.record(z.string(), z.json()),
  savedAt: instant,
});
export const contactRouteDraftList = listOf(contactRouteDraftView);
export type ContactRouteDraftView = z.infer<typeof contactRouteDraftView>;

/** *Klopt nog*: the one who says so speaks for this organisation. */
export const newVerification = z.strictObject({
  organisation: properName(120, { required: true }),
});

/** A route as published, outside the finder: on the page of a municipality. */
export const publishedChannel = z
  .object({
    kind: z.enum(channelKinds),
    value: z.string(),
    note: z.string(),
    /** `tel:+31…`, `mailto:…`, `https://…`, or `null` for a visiting address. */
    href: z.string().nullable(),
    /** As people say it: `0546 54 11 11`. */
    display: z.string(),
  })
  .meta({ id: 'PublishedChannel' });
export type PublishedChannel = z.infer<typeof publishedChannel>;
