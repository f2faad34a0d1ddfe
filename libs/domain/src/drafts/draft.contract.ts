import { z } from 'zod';
import { textsIn, typedWith } from '../free-text/free-text.contract.js';
import type { TypedText } from '../free-text/index.js';
import type { Json } from '../shared/index.js';
import { id, instant, listOf, serialNumber } from '../shared/shared.contract.js';
import { draftTexts } from './index.js';

/**
 * What somebody typed of a thing and did not save: any of its fields, not yet judged but for rule 1. Where a
 * text stands as it should, that is done as it will be when the thing is saved.
 */
export function draftOf(shape: z.ZodType) {
  return z.strictObject({
    /** The version of the thing that the draft began from; `null` for a new one. */
    baseVersion: serialNumber.nullable(),
    content: typedWith(z.record(z.string(), z.json()), (content) => typedIn(shape, content)),
  });
}

function typedIn(shape: z.ZodType, content: unknown): TypedText[] {
  const free = textsIn(shape, content);
  const isJudged = (pointer: string) =>
    free.some((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`));
  const loose = draftTexts((content ?? null) as Json).filter(
    ({ pointer, text }) => !isJudged(pointer) && !isId(text),
  );
  return [...free, ...loose];
}

function isId(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}

/** A draft as it is kept, for who typed it alone. */
export const keptDraft = z
  .object({
    /** Of the thing; of the coalition where it has one of them, or is about to have a new one. */
    id,
    baseVersion: z.int().nullable(),
    content: z.record(z.string(), z.json()),
    savedAt: instant,
  })
  .meta({ id: 'KeptDraft' });
export type KeptDraft = z.infer<typeof keptDraft>;
export const keptDraftList = listOf(keptDraft);
export type KeptDraftList = z.infer<typeof keptDraftList>;

/** What is sent to be kept. */
export interface TypedDraft {
  readonly baseVersion: number | null;
  readonly content: Json;
}
