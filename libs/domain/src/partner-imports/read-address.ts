import type { Address } from '../organisations/organisation.contract.js';
import { cleanCell } from './cell-values.js';

/** The cells of a list in which an address can stand: in one, or in three. */
export interface AddressCells {
  readonly whole: string;
  readonly street: string;
  readonly postcode: string;
  readonly place: string;
}

/**
 * An address, when street and place are there: `Grotestraat 1, 7607 AB Almelo`, over one line or three,
 * or in columns of its own. Nothing when a list says no more than a place.
 */
export function readAddress(cells: AddressCells): Address | undefined {
  const [street, postcode, place] = [cells.street, cells.postcode, cells.place].map(oneLine);
  const parts = partsOf(oneLine(cells.whole));
  const found = {
    street: street || parts.street,
    postcode: (postcode || parts.postcode).toUpperCase().replace(/^(\d{4})\s*([A-Z]{2})$/, '$1 $2'),
    place: place || parts.place,
  };
  return found.street !== '' && found.place !== '' ? found : undefined;
}

function partsOf(line: string): Address {
  const around = /^(.*?)[\s,]*\b([1-9]\d{3}\s?[a-z]{2})\b[\s,]*(.*)$/i.exec(line);
  if (around) return { street: around[1] ?? '', postcode: around[2] ?? '', place: around[3] ?? '' };
  const comma = line.lastIndexOf(',');
  if (comma < 0) return { street: line, postcode: '', place: '' };
  return { street: line.slice(0, comma).trim(), postcode: '', place: line.slice(comma + 1).trim() };
}

function oneLine(cell: string): string {
  return cleanCell(cell).replaceAll('\n', ', ').replace(/,{2,}/g, ',');
}
