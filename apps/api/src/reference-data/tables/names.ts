import { municipalityOn } from '@zorgpaden/domain/municipalities';
import { normaliseName } from '@zorgpaden/domain/shared';
import { nameWithoutAddition, spokenNames } from '@zorgpaden/reference-data';
import type { MunicipalityRow, ReorganisationRow } from '@zorgpaden/reference-data/files';
import type { EntityManager } from 'typeorm';
import { municipalitiesStore } from './municipalities-store.js';
import { reorganisationsStore } from './reorganisations-store.js';

interface Name {
  readonly code: string;
  readonly kind: 'name' | 'former';
  readonly name: string;
}

/** Later than every reorganisation: what a code leads to in the end. */
const endOfTime = '9999-12-31';

/**
 * Makes the names that follow from the tables: each municipality's own, the short and spoken forms of
 * it, and for a municipality the names of those that went up into it. A former name stays, because
 * people go on using it.
 *
 * @param formerly names that municipalities had before this change
 */
export async function deriveNames(
  tx: EntityManager,
  formerly: readonly MunicipalityRow[] = [],
): Promise<void> {
  const municipalities = await municipalitiesStore.read(tx);
  const codes = new Set(municipalities.map(({ code }) => code));
  const names: Name[] = [
    ...municipalities.flatMap(ownNames),
    ...spokenNames.map(({ name, municipalityCode }) => ({
      code: municipalityCode,
      kind: 'name' as const,
      name,
    })),
    ...formerNames(await reorganisationsStore.read(tx)),
    ...formerly.map(({ code, name }) => ({ code, kind: 'former' as const, name })),
  ].filter(({ code }) => codes.has(code));

  await tx.query(
    `DELETE FROM municipality_names old
     WHERE kind = 'name' AND municipality_code = ANY($2) AND NOT EXISTS (
       SELECT FROM jsonb_to_recordset($1::jsonb) AS newer (code text, kind text, name text)
       WHERE newer.code = old.municipality_code AND newer.kind = 'name' AND newer.name = old.name)`,
    [JSON.stringify(names), [...codes]],
  );
  const values = names.map((name) => ({ ...name, normalized: normaliseName(name.name) }));
  await tx.query(
    `INSERT INTO municipality_names (municipality_code, kind, name, normalized)
     SELECT DISTINCT code, kind, name, normalized FROM jsonb_to_recordset($1::jsonb)
       AS newer (code text, kind text, name text, normalized text)
     ON CONFLICT (municipality_code, kind, name) DO UPDATE SET normalized = excluded.normalized`,
    [JSON.stringify(values)],
  );
}

function ownNames({ code, name }: MunicipalityRow): Name[] {
  const short = nameWithoutAddition(name);
  return [name, ...(short === undefined ? [] : [short])].map((text) => ({
    code,
    kind: 'name',
    name: text,
  }));
}

function formerNames(rows: readonly ReorganisationRow[]): Name[] {
  const successions = rows.map((row) => ({ ...row, on: row.date }));
  return rows.flatMap(({ oldCode, oldName }) => {
    const outcome = municipalityOn(oldCode, successions, endOfTime);
    return outcome.kind === 'current'
      ? []
      : outcome.codes.map((code) => ({ code, kind: 'former' as const, name: oldName }));
  });
}
