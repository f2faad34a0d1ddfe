import type { ReferenceTexts } from '../nl/reference.js';

type Values = Readonly<Record<string, string | number>>;

/** What the import of reference tables says, in English. */
export const referenceTexts: ReferenceTexts = {
  problems: {
    'encoding.unknown': () =>
      'There is a character here that cannot be read. Save the file as CSV UTF-8.',
    'encoding.mixed': () =>
      'From here the character encoding is wrong: one part is UTF-8 and another is not. Save the whole file again as CSV UTF-8.',
    'table.unknown': (p: Values) =>
      `The columns “${p['value']}” belong to none of the tables. Put the column names of municipalities, places, postcodes or reorganisations on the first line.`,
    'table.empty': () => 'There are no rows in this file. Supply the whole table.',
    'table.twice': (p: Values) =>
      `The table “${p['table']}” is in another file already. Supply each table once.`,
    'table.incomplete': (p: Values) =>
      `This file has ${p['rows']} municipalities; ${p['missing']} of the ${p['known']} municipalities are missing. It looks like a part of the table: supply the whole table.`,
    'quotes.broken': (p: Values) =>
      `The quotation marks in “${p['value']}” are wrong. Put one on both sides of a value with a comma in it, and double a quotation mark that is part of a value.`,
    'row.length': (p: Values) =>
      `This row has ${p['actual']} values instead of ${p['expected']}. Put a value with a comma in it between quotation marks, and leave no column out.`,
    'column.unknown': (p: Values) =>
      `The column “${p['value']}” does not belong in this table. Remove it or correct its name. The columns are: ${p['columns']}.`,
    'column.missing': (p: Values) =>
      `The column “${p['value']}” is missing. Add it. The columns are: ${p['columns']}.`,
    'column.duplicate': (p: Values) =>
      `The column “${p['value']}” is there twice. Remove one of them.`,
    'value.missing': (p: Values) => `The column “${p['header']}” is empty. Fill it in.`,
    'value.too-long': (p: Values) =>
      `The value in “${p['header']}” is longer than ${p['maxLength']} characters. Shorten it.`,
    'code.malformed': (p: Values) =>
      `“${p['value']}” is not a municipality code. Write GM and four digits, such as GM0141.`,
    'code.duplicate': (p: Values) =>
      `The code ${p['value']} is on line ${p['firstLine']} as well. Keep one of the two.`,
    'code.unknown': (p: Values) =>
      `There is no municipality with code ${p['value']}. Correct the code, or supply the table of municipalities that has it as well.`,
    'row.duplicate': (p: Values) =>
      `This row is on line ${p['firstLine']} as well. Keep one of the two.`,
    'province.unknown': (p: Values) =>
      `“${p['value']}” is not a province. Write the name as CBS does, such as Overijssel or Fryslân.`,
    'number.malformed': (p: Values) =>
      `“${p['value']}” in “${p['header']}” is not a number. Write digits, with a point before the decimals and nothing between the thousands.`,
    'number.out-of-range': (p: Values) =>
      `${p['value']} in “${p['header']}” is not possible. The number lies between ${p['min']} and ${p['max']}.`,
    'phone.malformed': (p: Values) =>
      `“${p['value']}” is not a phone number that can be dialled. Write it like 0546 54 11 11, 14 036 or 0800 2000.`,
    'website.malformed': (p: Values) =>
      `“${p['value']}” is not a web address. Write it in full, such as https://www.almelo.nl.`,
    'postcode.malformed': (p: Values) =>
      `“${p['value']}” is not a postcode. Write the four digits, such as 7607.`,
    'postcode.duplicate': (p: Values) =>
      `The postcode ${p['value']} is on line ${p['firstLine']} as well. Keep one row and put the other municipality in also_in.`,
    'postcode.own-municipality': (p: Values) =>
      `The municipality ${p['value']} is in municipality_code already. Remove it from also_in.`,
    'date.malformed': (p: Values) =>
      `“${p['value']}” is not a date. Write year-month-day, such as 2023-01-01.`,
    'succession.circular': (p: Values) =>
      `${p['old']} is succeeded by ${p['value']} here, and that one in other rows by ${p['old']} again. Correct the row that is wrong.`,
    'json.malformed': () =>
      'The JSON file breaks off here or has a character too many. Export the file as GeoJSON again.',
    'boundaries.not-a-collection': () =>
      'This file has no list “features”. Export the boundaries as a GeoJSON FeatureCollection.',
    'boundaries.code-missing': (p: Values) =>
      `Area ${p['number']} has no municipality code. Put gm_code, statcode or gemeentecode in its properties.`,
    'boundaries.geometry-unknown': (p: Values) =>
      `The area of ${p['value']} is not a surface. Use a Polygon or MultiPolygon with coordinates.`,
    'boundaries.ring-open': (p: Values) =>
      `The boundary of ${p['value']} is not closed. A boundary has at least four points, and the last equals the first.`,
    'boundaries.out-of-range': (p: Values) =>
      `The boundary of ${p['value']} lies outside the Netherlands. Export in WGS84 (EPSG:4326), longitude before latitude.`,
  },
  tables: {
    municipalities: 'municipalities',
    places: 'places',
    postcodes: 'postcodes',
    reorganisations: 'reorganisations',
    boundaries: 'boundaries',
  },
  problem: (p) =>
    [
      p.file,
      ...(p.line === null ? [] : [`line ${p.line}`]),
      ...(p.column === null ? [] : [`column ${p.column}`]),
    ].join(', ') + `: ${p.sentence}`,
  refused: (p) =>
    p.count === 1
      ? 'Nothing was changed: 1 mistake was found.'
      : `Nothing was changed: ${p.count} mistakes were found.`,
  more: (p) => `… and ${p.count} more.`,
  summary: (p) =>
    `${p.table}: ${p.added} added, ${p.changed} changed, ` +
    (p.closed > 0 ? `${p.closed} closed, ` : '') +
    `${p.removed} removed`,
  unchanged: (p) => `${p.table}: nothing changed`,
  added: (p) => `  added: ${p.what}`,
  changed: (p) => `  changed: ${p.what}, ${p.field}: ${p.before} → ${p.after}`,
  changedWhole: (p) => `  changed: ${p.what}`,
  closed: (p) =>
    `  closed on ${p.on}: ${p.what}` +
    (p.successors === ''
      ? '. No successor is known: supply the table of reorganisations as well.'
      : `, succeeded by ${p.successors}`),
  removed: (p) => `  removed: ${p.what}`,
  noFiles: 'Name the files: npm run reference:import -- municipalities.csv postcodes.csv',
  unreadable: (p) => `${p.file} cannot be read. Check the path and the rights on the file.`,
};
