import { z } from 'zod';
import { contactRouteShape } from '../contact-routes/contact-route.contract.js';
import { freeText } from '../free-text/free-text.contract.js';
import {
  id,
  inAddress,
  instant,
  listOf,
  pageNumber,
  serialNumber,
} from '../shared/shared.contract.js';

/** What one publication changed for one route; `fields` are JSON pointers into its content. */
export const routeChange = z
  .object({
    routeId: id,
    change: z.enum(['added', 'changed', 'removed']),
    title: z.string(),
    fields: z.array(
      z.object({ pointer: z.string(), before: z.json().nullable(), after: z.json().nullable() }),
    ),
  })
  .meta({ id: 'RouteChange' });
export type RouteChange = z.infer<typeof routeChange>;

export const publicationView = z
  .object({
    id,
    coalitionId: id,
    number: z.int(),
    publishedAt: instant,
    /** In which role and by whom, as the workspace shows it. */
    publishedBy: z.string(),
    note: z.string(),
    /** The number that this one brought back, or `null`. */
    restoredFrom: z.int().nullable(),
    current: z.boolean(),
    routeCount: z.int(),
    changes: z.array(routeChange),
  })
  .meta({ id: 'Publication' });
export const publicationList = listOf(publicationView);
export type PublicationView = z.infer<typeof publicationView>;

/** The immutable snapshot: every route with its id and content, ordered by id. */
export const publicationContent = z.object({
  routes: z.array(z.object({ id, content: contactRouteShape })),
});
export type PublicationContent = z.infer<typeof publicationContent>;

/** What publishing now would change, and whether it may. `ETag` goes back in `If-Match`. */
export const publicationPreview = z
  .object({
    nextNumber: z.int(),
    changes: z.array(routeChange),
    /** Routes that cannot be published, with the field and the code. */
    refusals: z.array(
      z.object({
        routeId: id,
        title: z.string(),
        problems: z.array(z.object({ pointer: z.string(), code: z.string() })),
      }),
    ),
  })
  .meta({ id: 'PublicationPreview' });
export type PublicationPreview = z.infer<typeof publicationPreview>;

export const newPublication = z
  .strictObject({
    note: freeText(500),
    /** Brings this earlier number back instead of publishing the working copies. */
    restore: serialNumber.optional(),
    /** With `restore`: unpublished changes of the working copies may be replaced. */
    replaceUnpublished: z.boolean().optional(),
  })
  .meta({ id: 'NewPublication' });

export const publicationComparison = z
  .object({ from: z.int(), to: z.int(), changes: z.array(routeChange) })
  .meta({ id: 'PublicationComparison' });
export type PublicationComparison = z.infer<typeof publicationComparison>;

/** In a path or a query: the number of a publication. */
export const publicationNumber = inAddress(serialNumber);
export const publicationsQuery = z.strictObject({ page: pageNumber.optional() });
export const comparisonQuery = z.strictObject({ with: publicationNumber });
