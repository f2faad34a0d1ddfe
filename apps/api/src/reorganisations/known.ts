import type { MunicipalityRef } from '@zorgpaden/domain/municipalities/contract';
import type { KnownMunicipalities } from '@zorgpaden/domain/reorganisations';
import { slugify } from '@zorgpaden/domain/shared';
import type { EntityManager } from 'typeorm';

/** The municipalities of today, and every code that ever was in use. */
export async function knownMunicipalities(tx: EntityManager): Promise<KnownMunicipalities> {
  const rows = (await tx.query(
    `SELECT code, upper_inf(valid) AS open FROM municipalities
     UNION ALL SELECT old_code, false FROM municipality_successions`,
  )) as { code: string; open: boolean }[];
  return {
    open: new Set(rows.filter(({ open }) => open).map(({ code }) => code)),
    used: new Set(rows.map(({ code }) => code)),
  };
}

/** Their names, also of those that have yet to open. */
export async function refsOf(
  tx: EntityManager,
  codes: readonly string[],
  opened: readonly { readonly code: string; readonly name: string }[],
): Promise<MunicipalityRef[]> {
  const known = (await tx.query(
    'SELECT code, name, slug, province FROM municipalities WHERE code = ANY($1) ORDER BY code',
    [codes],
  )) as MunicipalityRef[];
  const there = new Set(known.map(({ code }) => code));
  const fresh = opened
    .filter(({ code }) => !there.has(code))
    .map(({ code, name }) => ({ code, name, slug: slugify(name), province: '' }));
  return [...known, ...fresh];
}
