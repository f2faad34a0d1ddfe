import { z } from 'zod';
import { draftTexts } from '../contact-routes/index.js';
import { textsIn, typedWith } from '../free-text/free-text.contract.js';
import type { TypedText } from '../free-text/index.js';
import type { Json } from '../shared/index.js';
import { id, instant, listOf, serialNumber } from '../shared/shared.contract.js';
import { agreementShape } from './agreement.contract.js';

/** Where a text stands as it should, a draft is judged as the agreement will be. */
function typedInDraft(content: unknown): TypedText[] {
  const free = textsIn(agreementShape, content);
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

/** What somebody typed and did not save: any of the fields, not yet judged but for rule 1. */
export const agreementDraft = z
  .strictObject({
    /** The version of the agreement that the draft began from; `null` for a new one. */
    baseVersion: serialNumber.nullable(),
    content: typedWith(z.record(z.string(), z.json()), typedInDraft),
  })
  .meta({ id: 'AgreementDraft' });
export const agreementDraftView = z
  .object({
    /** The agreement's id, or the one under which a new one will be created. */
    id,
    agreementId: id.nullable(),
    baseVersion: z.int().nullable(),
    content: z.record(z.string(), z.json()),
    savedAt: instant,
  })
  .meta({ id: 'AgreementDraftView' });
export type AgreementDraftView = z.infer<typeof agreementDraftView>;
export const agreementDraftList = listOf(agreementDraftView);
