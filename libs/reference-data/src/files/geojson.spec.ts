import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonErrorAt } from './json-position.js';
import { readReferenceFiles } from './read-files.js';

const known = { open: new Set(['GM0141']), closed: new Set(['GM0003']) };
const ring = '[[6.6,52.3],[6.7,52.3],[6.7,52.4],[6.6,52.3]]';
const polygon = (coordinates = `[${ring}]`): string =>
  `{"type":"Polygon","coordinates":${coordinates}}`;
const feature = (code: string, geometry = polygon()): string =>
  `{"type":"Feature","properties":{"naam":"[{","gm_code":${code}},"geometry":${geometry}}`;
const collection = (...features: string[]): string =>
  `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}`;
const read = (text: string, name = 'grenzen.geojson') =>
  readReferenceFiles([{ name, bytes: Buffer.from(text) }], known, 2026);

describe('reading boundaries', () => {
  it('reads the edition from the name of the file, or takes this year', () => {
    const text = collection(feature('"GM0141"'), feature('"GM0003"'));
    expect(read(text, 'grenzen-2025.geojson')).toMatchObject({
      problems: [],
      tables: [{ name: 'boundaries', edition: 2025, rows: [{ line: 2 }, { line: 3 }] }],
    });
    expect(read(text, '/data/2019/grenzen.geojson').tables).toMatchObject([{ edition: 2026 }]);
  });

  it.each([
    ['code.malformed', feature('"0141"')],
    ['code.unknown', feature('"GM9999"')],
    ['code.duplicate', feature('"GM0141"')],
    ['boundaries.code-missing', feature('141')],
    ['boundaries.geometry-unknown', feature('"GM0141"', '{"type":"Point","coordinates":[6,52]}')],
    ['boundaries.geometry-unknown', feature('"GM0141"', 'null')],
    ['boundaries.ring-open', feature('"GM0141"', polygon('[]'))],
    ['boundaries.ring-open', feature('"GM0141"', polygon('[[[6.6,52.3],[6.7,52.3]]]'))],
    ['boundaries.ring-open', feature('"GM0141"', polygon(`[${ring.replace('6.6', '6.5')}]`))],
    ['boundaries.out-of-range', feature('"GM0141"', polygon(`[${ring.replace('6.7', '243000')}]`))],
    ['code.malformed', feature('"GM0141x"')],
  ])('points %s at the area where it stands', (code, wrong) => {
    const { problems } = read(collection(feature('"GM0141"'), wrong));
    expect(problems).toEqual([
      expect.objectContaining({ file: 'grenzen.geojson', line: 3, column: 1, code }),
    ]);
  });

  it('points at the character where the JSON breaks', () => {
    expect(read('{"type":"FeatureCollection",\n"features":[x]}').problems).toEqual([
      expect.objectContaining({ line: 2, column: 13, code: 'json.malformed' }),
    ]);
    expect(read('{"type":"FeatureCollection",\n"features":[').problems).toEqual([
      expect.objectContaining({ line: 2, column: 13, code: 'json.malformed' }),
    ]);
  });

  it('refuses JSON that is no collection of areas', () => {
    expect(read('{"type":"Polygon","coordinates":[]}').problems).toEqual([
      expect.objectContaining({ line: 1, column: 1, code: 'boundaries.not-a-collection' }),
    ]);
  });
});

describe('the place of a mistake in JSON', () => {
  it('is the end of the text when there is none', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonErrorAt(text)).toBe(text.length);
      }),
    );
  });

  it('is where a character that cannot stand there was put', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(), (list, seed) => {
        const text = JSON.stringify(list);
        const commas = [...text.matchAll(/[[,]/g)].map((match) => match.index + 1);
        const index = commas[seed % commas.length] ?? 1;
        expect(jsonErrorAt(`${text.slice(0, index)}?${text.slice(index)}`)).toBe(index);
      }),
    );
  });
});
