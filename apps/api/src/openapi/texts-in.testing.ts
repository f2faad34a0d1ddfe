import { isTyped } from '@zorgpaden/domain/free-text/contract';
import { z } from 'zod';

/** A text that a schema takes, and where. */
export interface TextField {
  /** `[]` stands for each of a list: `/channels/[]/note`. */
  readonly pointer: string;
  readonly schema: z.ZodType;
}

/** Every text in a schema, however deep; a value of any shape is told as one, and so is a rich text. */
export function textsIn(schema: z.core.$ZodType, pointer = ''): TextField[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inside = (inner: z.core.$ZodType, step = '') => textsIn(inner, pointer + step);
  switch (def.type) {
    case 'string':
    case 'any':
    case 'unknown':
    case 'lazy':
      return [{ pointer, schema: schema as z.ZodType }];
    case 'object':
      if (isTyped(schema)) return [{ pointer, schema: schema as z.ZodType }];
      return Object.entries(def.shape).flatMap(([name, inner]) => inside(inner, `/${name}`));
    case 'array':
      return inside(def.element, '/[]');
    case 'tuple':
      return def.items.flatMap((item, index) => inside(item, `/${index}`));
    case 'record':
      return [...inside(def.keyType, '/{name}'), ...inside(def.valueType, '/{value}')];
    case 'union':
      return def.options.flatMap((option) => inside(option));
    case 'intersection':
      return [...inside(def.left), ...inside(def.right)];
    case 'pipe':
      // What goes through a transformation is judged after it.
      return [{ pointer, schema: schema as z.ZodType }];
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return inside(def.innerType);
    default:
      return [];
  }
}
