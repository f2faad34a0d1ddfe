import { coreName } from '../likely-doubles/index.js';
import type { NewOrganisation } from '../organisations/organisation.contract.js';
import type { ImportField } from './import-field.js';

/** What is known of an organisation beside its name and kind. */
export type KnownDetails = Omit<NewOrganisation, 'name' | 'partnerType'>;

export interface FillIn {
  /** The details with what the list knows more; the same object when it knows no more. */
  readonly details: KnownDetails;
  /** Where the register says something else: the register is left as it is. */
  readonly differing: readonly ImportField[];
}

const single = ['kvk', 'agb', 'oin', 'rsin', 'phone', 'email', 'website'] as const;
const addresses = ['visitingAddress', 'postalAddress'] as const;
const MOST_NAMES = 20;

/**
 * Adds to an organisation what a list knows more of it. What is registered stays: an old list must not
 * undo what others wrote since, for every coalition at once.
 *
 * @param names every name that it has or had
 */
export function fillIn(
  known: KnownDetails,
  names: readonly string[],
  listed: NewOrganisation,
): FillIn {
  const more: Partial<Record<keyof KnownDetails, unknown>> = {};
  const differing: ImportField[] = [];
  for (const field of single) {
    if (listed[field] === '' || listed[field] === known[field]) continue;
    if (known[field] === '') more[field] = listed[field];
    else differing.push(field);
  }
  for (const field of addresses) {
    if (listed[field] === null) continue;
    if (known[field] === null) more[field] = listed[field];
    else if (!sameAddress(known[field], listed[field])) differing.push(field);
  }
  const cores = new Set(names.map(coreName));
  const fresh = [listed.name, ...listed.otherNames].filter((name) => !cores.has(coreName(name)));
  const room = MOST_NAMES - known.otherNames.length;
  if (fresh.length > 0 && room > 0) {
    more.otherNames = [...known.otherNames, ...[...new Set(fresh)].slice(0, room)];
  }
  const details =
    Object.keys(more).length > 0 ? { ...known, ...(more as Partial<KnownDetails>) } : known;
  return { details, differing };
}

function sameAddress(one: object, other: object): boolean {
  return Object.values(one).join().toLowerCase() === Object.values(other).join().toLowerCase();
}
