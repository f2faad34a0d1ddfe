import {
  date,
  municipalityCode,
  municipalityCodes,
  number,
  phone,
  postcode4,
  province,
  text,
  website,
  type Cell,
} from './cells.js';
import type { FileProblemCode } from './problem.js';

export interface MunicipalityRow {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly ggdRegion: string;
  readonly safetyRegion: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly inhabitants: number;
  readonly phone: string;
  readonly website: string;
}

export interface PlaceRow {
  readonly place: string;
  readonly municipalityCode: string;
}

export interface PostcodeRow {
  readonly postcode4: string;
  readonly municipalityCode: string;
  /** Other municipalities that a part of the postcode lies in. */
  readonly alsoIn: readonly string[];
}

/** One successor of a municipality that closed; one that was split has several rows. */
export interface ReorganisationRow {
  readonly oldCode: string;
  readonly oldName: string;
  readonly newCode: string;
  readonly newName: string;
  readonly date: string;
  readonly note: string;
}

export interface TableRows {
  municipalities: MunicipalityRow;
  places: PlaceRow;
  postcodes: PostcodeRow;
  reorganisations: ReorganisationRow;
}
export type TableName = keyof TableRows;

/** What a table looks like. The order of `columns` is the order in which it is written. */
export interface TableDefinition<Row> {
  readonly columns: { readonly [Field in keyof Row & string]: Column<Row[Field]> };
  /** Two rows with the same key are refused, at the column and with the code named. */
  readonly key: (row: Row) => string;
  readonly keyColumn: keyof Row & string;
  readonly duplicate: FileProblemCode;
}

export interface Column<Value> {
  /** The header in the file. */
  readonly header: string;
  readonly cell: Cell<Value>;
}

export const tables: { readonly [Name in TableName]: TableDefinition<TableRows[Name]> } = {
  municipalities: {
    columns: {
      code: { header: 'code', cell: municipalityCode },
      name: { header: 'name', cell: text() },
      province: { header: 'province', cell: province },
      ggdRegion: { header: 'ggd_region', cell: text() },
      safetyRegion: { header: 'safety_region', cell: text() },
      // A point inside the country, Bonaire and its sisters excepted: they are no municipalities.
      latitude: { header: 'latitude', cell: number({ min: 50, max: 54 }) },
      longitude: { header: 'longitude', cell: number({ min: 3, max: 8 }) },
      inhabitants: {
        header: 'inhabitants',
        cell: number({ min: 1, max: 5_000_000, whole: true }),
      },
      phone: { header: 'phone', cell: phone },
      website: { header: 'website', cell: website },
    },
    key: (row) => row.code,
    keyColumn: 'code',
    duplicate: 'code.duplicate',
  },
  places: {
    columns: {
      place: { header: 'place', cell: text() },
      municipalityCode: { header: 'municipality_code', cell: municipalityCode },
    },
    key: (row) => `${row.municipalityCode} ${row.place}`,
    keyColumn: 'place',
    duplicate: 'row.duplicate',
  },
  postcodes: {
    columns: {
      postcode4: { header: 'postcode4', cell: postcode4 },
      municipalityCode: { header: 'municipality_code', cell: municipalityCode },
      alsoIn: { header: 'also_in', cell: municipalityCodes },
    },
    key: (row) => row.postcode4,
    keyColumn: 'postcode4',
    duplicate: 'postcode.duplicate',
  },
  reorganisations: {
    columns: {
      oldCode: { header: 'old_code', cell: municipalityCode },
      oldName: { header: 'old_name', cell: text() },
      newCode: { header: 'new_code', cell: municipalityCode },
      newName: { header: 'new_name', cell: text() },
      date: { header: 'date', cell: date },
      note: { header: 'note', cell: text({ optional: true, maxLength: 500 }) },
    },
    key: (row) => `${row.oldCode} ${row.newCode}`,
    keyColumn: 'oldCode',
    duplicate: 'row.duplicate',
  },
};

export const tableNames = Object.keys(tables) as TableName[];
