import { z } from 'zod';
import { typedWith } from '../free-text/free-text.contract.js';
import type { TypedText } from '../free-text/index.js';
import { isAllowedLink } from './link.js';
import {
  headingLevels,
  LIST_DEPTH,
  linksOf,
  type List,
  type Paragraph,
  plainTextOf,
  type RichText,
} from './rich-text.js';

/** Of paragraphs, items and runs, each: far more than anybody writes. */
const MANY = 2000;
const many = { error: 'field.too-many' };

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({
      href: z.string().refine(isAllowedLink, { error: 'rich-text.link.malformed' }),
    }),
  }),
]);

const marks = z
  .array(mark)
  .max(3, many)
  .refine((all) => new Set(all.map(({ type }) => type)).size === all.length, {
    error: 'field.malformed',
  });

const inline = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    // A line end or a tab would be shown as a space: a break is a node of its own.
    text: z.string().regex(/^\P{Cc}+$/u, { error: 'field.malformed' }),
    marks: marks.optional(),
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
]);
const inlines = z.array(inline).max(MANY, many);

const paragraph: z.ZodType<Paragraph> = z.strictObject({
  type: z.literal('paragraph'),
  content: inlines,
});

const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.literal([...headingLevels]) }),
  content: inlines,
});

/** A list that holds lists at most so deep. Written out, so that nothing can be nested without an end. */
function list(depth: number): z.ZodType<List> {
  const inside = depth > 1 ? z.union([paragraph, list(depth - 1)]) : paragraph;
  const item = z.strictObject({
    type: z.literal('listItem'),
    content: z
      .array(inside)
      .min(1, { error: 'field.malformed' })
      .max(MANY, many)
      .refine(([first]) => first?.type === 'paragraph', { error: 'field.malformed' }),
  });
  return z.strictObject({
    type: z.literal(['bulletList', 'orderedList']),
    content: z.array(item).min(1, { error: 'field.malformed' }).max(MANY, many),
  });
}

const document: z.ZodType<RichText> = z.strictObject({
  type: z.literal('doc'),
  content: z.array(z.union([paragraph, heading, list(LIST_DEPTH)])).max(MANY, many),
});

/**
 * A text with headings, lists, emphasis and links, of at most so many characters. It is judged by rule 1
 * as one text, with the pointer of the field: a number does not hide by being half in bold.
 */
export function richText({ max, required = false }: { max: number; required?: boolean }) {
  const schema = document
    .refine((value) => plainTextOf(value).length <= max, { error: 'field.too-long' })
    .refine((value) => !required || plainTextOf(value).trim() !== '', { error: 'field.required' })
    .meta({ description: `Rich text of at most ${max} characters` });
  return typedWith(schema, typedIn);
}

/** What another form says, its contract refuses; there is nothing in it to judge. */
function typedIn(value: unknown): TypedText[] {
  const { data } = document.safeParse(value);
  if (data === undefined) return [];
  const links = linksOf(data).filter((href) => !href.startsWith('tel:'));
  return [
    { pointer: '', text: plainTextOf(data) },
    ...links.map((text) => ({ pointer: '', text, signs: ['citizen-service-number' as const] })),
  ].filter(({ text }) => text !== '');
}
