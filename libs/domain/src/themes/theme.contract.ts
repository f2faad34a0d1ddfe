import { z } from 'zod';
import { listOf } from '../shared/shared.contract.js';

/** The slug of a theme, as in `libs/reference-data`. That it exists is a matter of other rows. */
export const themeSlug = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,60}$/, { error: 'field.theme.unknown' });

export const themeView = z
  .object({
    slug: themeSlug,
    name: z.string(),
    description: z.string(),
    /** Name of the inline icon in the web. */
    icon: z.string(),
  })
  .meta({ id: 'Theme' });
export const themeList = listOf(themeView);
export type ThemeView = z.infer<typeof themeView>;

export const themesQuery = z.strictObject({
  query: z.string().trim().max(200, { error: 'field.too-long' }).optional(),
});
export type ThemesQuery = z.infer<typeof themesQuery>;
