import { type Json, sameJson } from '../shared/index.js';
import { contactRouteTitle } from '../contact-routes/contact-route.js';
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
 * The fields that differ, as JSON pointers. Lists of things with parts (channels, hours) are compared
 * part by part while they are of one length; any other list is one field, because a theme or a
 * postcode is in it or not, wherever it stands.
 */
export function changedFields(before: Json, after: Json, pointer = ''): FieldChange[] {
  if (sameJson(before, after)) return [];
  if (isRecord(before) && isRecord(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) =>
      changedFields(before[name] ?? null, after[name] ?? null, `${pointer}/${escaped(name)}`),
    );
  }
  if (isListOfRecords(before) && isListOfRecords(after) && before.length === after.length) {
    return before.flatMap((item, index) =>
      changedFields(item, after[index] ?? null, `${pointer}/${index}`),
    );
  }
  return [{ pointer, before: plain(before), after: plain(after) }];
}

type JsonRecord = Readonly<Record<string, Json | undefined>>;

function isRecord(value: Json): value is JsonRecord {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isListOfRecords(value: Json): value is readonly Json[] {
  return Array.isArray(value) && value.every(isRecord);
}

/** The contract's JSON is mutable; nothing here changes it. */
function plain(value: Json): FieldChange['before'] {
  return value as FieldChange['before'];
}

/** RFC 6901. */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
