import { readFileSync } from 'node:fs';

/** The general numbers of all municipalities, as the reference data writes them. */
export function municipalNumbers(): string[] {
  const table = new URL('../../../reference-data/data/municipalities.csv', import.meta.url);
  const [header = '', ...rows] = readFileSync(table, 'utf8').trim().split(/\r?\n/);
  const columns = header.replace('\ufeff', '').split(',');
  // No field before the phone number is quoted: a comma in one would show as a wrong number here.
  const phone = columns.indexOf('phone');
  return rows.map((row) => row.split(',')[phone] ?? '');
}
