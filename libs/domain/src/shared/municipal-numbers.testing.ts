import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The general numbers of all municipalities, as the reference data writes them. */
export function municipalNumbers(): string[] {
  const table = new URL('../../../reference-data/data/municipalities.csv', import.meta.url);
  const rows: { phone: string }[] = parse(readFileSync(table), { bom: true, columns: true });
  return rows.map(({ phone }) => phone);
}
