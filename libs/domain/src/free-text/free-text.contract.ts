import { z } from 'zod';
import { escapedPointer } from '../shared/index.js';
import type { TypedText } from './judge.js';
import { suspectSigns, suspicionsIn } from './suspicion.js';

/** Which schemas take text that people type freely, and how to find it in a value. */
const typed = z.registry<{ readonly read: (value: unknown) => readonly TypedText[] }>();

/**
 * Free text that people type. It is judged by rule 1 as a whole request, beside its contract: who typed
 * it may say that it is not what it looks like. An empty text is allowed unless `required`.
 */
export function freeText(maxLength: number, options: { required?: boolean } = {}) {
  let schema = z
    .string({ error: 'field.required' })
    .trim()
    .max(maxLength, { error: 'field.too-long' });
  if (options.required) schema = schema.min(1, { error: 'field.required' });
  return typedWith(schema, (value) =>
    typeof value === 'string' ? [{ pointer: '', text: value }] : [],
  );
}

/** A schema whose texts are found in a way of its own. */
export function typedWith<Schema extends z.ZodType>(
  schema: Schema,
  read: (value: unknown) => readonly TypedText[],
): Schema {
  typed.add(schema, { read });
  return schema;
}

/** Whether a schema is judged by rule 1 as free text. */
export function isTyped(schema: z.core.$ZodType): boolean {
  return typed.has(schema);
}

/** Whether there is any free text in what a schema takes. */
export function takesFreeText(schema: z.core.$ZodType): boolean {
  if (typed.has(schema)) return true;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.values(def.shape).some(takesFreeText);
    case 'array':
      return takesFreeText(def.element);
    case 'union':
      return def.options.some(takesFreeText);
    case 'optional':
    case 'nullable':
    case 'default':
      return takesFreeText(def.innerType);
    default:
      return false;
  }
}

/** Every free text in a value, whether or not the rest of it is what the contract asks. */
export function textsIn(schema: z.core.$ZodType, value: unknown, pointer = ''): TypedText[] {
  const read = typed.get(schema)?.read;
  if (read) return read(value).map((text) => ({ ...text, pointer: pointer + text.pointer }));
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([name, inner]) =>
        textsIn(inner, memberOf(value, name), `${pointer}/${escapedPointer(name)}`),
      );
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((one, index) => textsIn(def.element, one, `${pointer}/${index}`))
        : [];
    case 'union':
      return onceEach(def.options.flatMap((option) => textsIn(option, value, pointer)));
    case 'optional':
    case 'nullable':
    case 'default':
      return textsIn(def.innerType, value, pointer);
    default:
      return [];
  }
}

/** A text that more than one alternative would take is one text. */
function onceEach(texts: readonly TypedText[]): TypedText[] {
  return [...new Map(texts.map((text) => [text.pointer, text])).values()];
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

const reason = z
  .string({ error: 'field.required' })
  .trim()
  .min(3, { error: 'field.required' })
  .max(200, { error: 'field.too-long' })
  // The trail keeps it, and must not hold a second time what it looked like.
  .refine((text) => suspicionsIn(text).length === 0, { error: 'overrule.reason.suspect' });

/** What goes along with a request in the header `Overrules`, as JSON in percent-encoding. */
export const overrules = z
  .array(
    z.strictObject({
      pointer: z.string().max(200, { error: 'field.too-long' }),
      sign: z.enum(suspectSigns),
      reason,
    }),
  )
  .max(40, { error: 'field.too-many' });
