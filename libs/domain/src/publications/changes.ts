import { escapedPointer, type Json, sameJson } from '../shared/index.js';
import { contactRouteTitle } from '../contact-routes/index.js';
import type { PublicationContent, RouteChange } from './publication.contract.js';

/** One field that differs; a value that is not there counts as `null`. */
export type FieldChange = RouteChange['fields'][number];

/**
 * What differs between two snapshots, ordered by route. Both directions tell the same story:
 * `compare(b, a)` is `compare(a, b)` with before and after changed places.
 */
export function compare(
  before: PublicationContent | null,
  after: PublicationContent,
): RouteChange[] {
  const old = new Map(before?.routes.map((route) => [route.id, route]));
  const now = new Map(after.routes.map((route) => [route.id, route]));
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return ids.flatMap((routeId): RouteChange[] => {
    const was = old.get(routeId)?.content;
    const is = now.get(routeId)?.content;
    if (!is) return was ? [change(routeId, 'removed', was, [])] : [];
    if (!was) return [change(routeId, 'added', is, [])];
    const fields = changedFields(was, is);
    return fields.length === 0 ? [] : [change(routeId, 'changed', is, fields)];
  });
}

function change(
  routeId: string,
  kind: RouteChange['change'],
  content: PublicationContent['routes'][number]['content'],
  fields: FieldChange[],
): RouteChange {
  return { routeId, change: kind, title: contactRouteTitle(content), fields };
}

/**
 * The parts of a route that differ, as JSON pointers. A part goes whole: a time means nothing without its
 * day, nor an amount without its unit, and people read what a part said and says now.
 */
export function changedFields(before: JsonRecord, after: JsonRecord): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [was, is] = [before[name] ?? null, after[name] ?? null];
    if (sameJson(was, is)) return [];
    return [{ pointer: `/${escapedPointer(name)}`, before: plain(was), after: plain(is) }];
  });
}

type JsonRecord = Readonly<Record<string, Json | undefined>>;

/** The contract's JSON is mutable; nothing here changes it. */
function plain(value: Json): FieldChange['before'] {
  return value as FieldChange['before'];
}
