import type { UndoPreview } from '@zorgpaden/domain/partner-imports/contract';
import type { KnownDetails } from '@zorgpaden/domain/partner-imports/read';
import type { Reader } from '../platform/db/reader.js';
import { type BuiltOn, builtOn } from './built-on.js';
import type { Made, MadeContact, RowDone } from './partner-import-row.entity.js';

/** What undoing an import takes away, gives back, and leaves because somebody went on with it. */
export interface WhatToUndo {
  readonly contacts: readonly MadeContact[];
  readonly partnerships: readonly string[];
  readonly organisations: readonly string[];
  /** In the order in which they were changed. */
  readonly restoredOrganisations: readonly Made<KnownDetails>[];
  readonly restoredPartnerships: readonly Made<{ readonly part: string }>[];
  readonly staying: UndoPreview['staying'];
}

/** $1 the import. */
const DONE = `
  SELECT done FROM partner_import_rows
  WHERE import_id = $1 AND outcome IN ('added', 'merged') ORDER BY number`;

export async function whatToUndo(reader: Reader, importId: string): Promise<WhatToUndo> {
  const done = ((await reader.query(DONE, [importId])) as { done: RowDone }[]).map(
    (row) => row.done,
  );
  const organisations = lastOf(done.flatMap(({ organisation }) => organisation ?? []));
  const partnerships = lastOf(done.flatMap(({ partnership }) => partnership ?? []));
  const contacts = done.flatMap((row) => row.contacts ?? []);
  const persons = contacts.flatMap(({ personId }) => personId ?? []);
  const onContacts = await builtOn(reader, 'partner_contacts', contacts, {
    contact_persons: persons,
  });
  const leaving = contacts.filter(({ id }) => !onContacts.has(id));
  const onPartnerships = await builtOn(reader, 'partnerships', partnerships, {
    partner_contacts: leaving.map(({ id }) => id),
  });
  const going = partnerships.filter(({ id, before }) => before === null && !onPartnerships.has(id));
  const goingIds = going.map(({ id }) => id);
  const onOrganisations = await builtOn(reader, 'organisations', organisations, {
    partnerships: goingIds,
  });
  const unchanged = (on: BuiltOn, { id }: Made<unknown>) => on.get(id)?.has('changed') !== true;
  return {
    contacts: leaving,
    partnerships: goingIds,
    organisations: organisations
      .filter(({ id, before }) => before === null && !onOrganisations.has(id))
      .map(({ id }) => id),
    restoredOrganisations: organisations.filter(
      (one) => one.before !== null && unchanged(onOrganisations, one),
    ),
    restoredPartnerships: partnerships.filter(
      (one) => one.before !== null && unchanged(onPartnerships, one),
    ),
    staying: await staying(
      reader,
      blocked(organisations, onOrganisations),
      blocked(partnerships, onPartnerships),
      onContacts,
    ),
  };
}

/** What keeps each from being undone. Who was only completed is kept by nothing but a later change. */
function blocked(made: readonly Made<unknown>[], on: BuiltOn): BuiltOn {
  return new Map(
    made.flatMap(({ id, before }) => {
      const found = [...(on.get(id) ?? [])];
      const because = before === null ? found : found.filter(([what]) => what === 'changed');
      return because.length > 0 ? [[id, new Map(because)] as const] : [];
    }),
  );
}

/** $1 organisations, $2 partnerships, $3 contacts. By name, with what they are asked about. */
const NAMES = `
  SELECT o.name, o.id AS organisation, o.id FROM organisations o WHERE o.id = ANY ($1)
  UNION ALL
  SELECT o.name, o.id, p.id FROM partnerships p JOIN organisations o ON o.id = p.organisation_id
  WHERE p.id = ANY ($2)
  UNION ALL
  SELECT o.name, o.id, k.id FROM partner_contacts k
  JOIN partnerships p ON p.id = k.partnership_id JOIN organisations o ON o.id = p.organisation_id
  WHERE k.id = ANY ($3)
  ORDER BY name, organisation, id`;

async function staying(reader: Reader, ...kept: readonly [BuiltOn, BuiltOn, BuiltOn]) {
  const asked = kept.map((on) => [...on.keys()]);
  const rows = (await reader.query(NAMES, asked)) as {
    name: string;
    organisation: string;
    id: string;
  }[];
  const all = new Map(kept.flatMap((on) => [...on]));
  const byOrganisation = new Map<string, UndoPreview['staying'][number]>();
  for (const { name, organisation, id } of rows) {
    const because = [...(all.get(id) ?? [])].map(([what, times]) => ({ what, times }));
    const known = byOrganisation.get(organisation)?.because ?? [];
    byOrganisation.set(organisation, { name, because: [...known, ...because] });
  }
  return [...byOrganisation.values()];
}

/** A thing that rows changed one after another: as it was before the first, and is since the last. */
function lastOf<Before>(made: readonly Made<Before>[]): Made<Before>[] {
  const byId = new Map<string, Made<Before>>();
  for (const one of made) {
    const known = byId.get(one.id);
    // Somebody else came in between: then it is no version that can be found again.
    const version = known && known.version + 1 !== one.version ? 0 : one.version;
    byId.set(one.id, { ...one, version, before: known ? known.before : one.before });
  }
  return [...byId.values()];
}
