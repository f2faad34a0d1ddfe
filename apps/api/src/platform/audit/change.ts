import { sameJson, type Json } from '@zorgpaden/domain/shared';
import type { Belonging } from './stream.js';

/** What happened to what. `before` and `after` are plain data, without secrets. */
export interface Change extends Belonging {
  /** A verb of the word: `publish`, `change`, `delete`. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly before?: object | null;
  readonly after?: object | null;
}

type Fields = Readonly<Record<string, Json | undefined>>;

/** The fields that the change is about. What is the same before and after did not change. */
export function changedFields({ before, after }: Pick<Change, 'before' | 'after'>): {
  before: Fields | null;
  after: Fields | null;
} {
  const [old, fresh] = [plain(before), plain(after)];
  if (old === null || fresh === null) return { before: old, after: fresh };
  const changed = (side: Fields, other: Fields) =>
    Object.fromEntries(Object.entries(side).filter(([name, value]) => !isSame(value, other[name])));
  return { before: changed(old, fresh), after: changed(fresh, old) };
}

/** As it is at this moment: what the caller does with it afterwards does not get into the trail. */
function plain(given: object | null | undefined): Fields | null {
  return given ? (JSON.parse(JSON.stringify(given)) as Fields) : null;
}

function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return a !== undefined && b !== undefined && sameJson(a, b);
}
