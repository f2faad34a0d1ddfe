import type { Option } from '../../ui/fields/select-field';

/** The choices of a map of names, in its order. */
export function optionsOf(names: ReadonlyMap<string, string>): Option[] {
  return [...names].map(([value, text]) => ({ value, text }));
}

/** The choices of an object of texts, in its order. */
export function choicesOf<Value extends string>(texts: Record<Value, string>): Option<Value>[] {
  return (Object.keys(texts) as Value[]).map((value) => ({ value, text: texts[value] }));
}
