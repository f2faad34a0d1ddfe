import { readFileSync } from 'node:fs';

/** One table that the project carries, with where it comes from. */
export interface DataFile {
  readonly name: 'municipalities' | 'places' | 'postcodes' | 'reorganisations';
  /** Resolves from `src` and from `dist` alike: both lie beside `data`. */
  readonly url: URL;
  readonly source: string;
  readonly asOf: string;
}

/** The tables in the order in which they can be loaded: codes first, what refers to them after. */
export const dataFiles: readonly DataFile[] = [
  {
    name: 'municipalities',
    url: new URL('../data/municipalities.csv', import.meta.url),
    source: 'CBS (CC BY 4.0), Kadaster; organisaties.overheid.nl',
    asOf: '2023-2026; contacts summer 2025',
  },
  {
    name: 'places',
    url: new URL('../data/places.csv', import.meta.url),
    source: 'CBS (CC BY 4.0), Kadaster',
    asOf: '2025',
  },
  {
    name: 'postcodes',
    url: new URL('../data/postcodes.csv', import.meta.url),
    source: 'CBS (CC BY 4.0), Kadaster',
    asOf: '2020-2026',
  },
  {
    name: 'reorganisations',
    url: new URL('../data/reorganisations.csv', import.meta.url),
    source: 'RvIG landelijke tabel 33; Kadaster',
    asOf: '2018-2023',
  },
];

/** The bytes of a table. */
export function readDataFile(file: DataFile): Buffer {
  return readFileSync(file.url);
}
