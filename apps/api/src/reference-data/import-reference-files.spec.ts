import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { dataFiles } from '@zorgpaden/reference-data';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { importReferenceFiles, type ImportResult } from './import-reference-files.js';
import { loadReferenceData } from './load-reference-data.js';
import { isUnchanged, type TableReport } from './report.js';

const text = (name: string): string => {
  const file = dataFiles.find((candidate) => candidate.name === name);
  return file ? readFileSync(file.url, 'utf8') : '';
};
const file = (name: string, content: string) => ({ name, bytes: Buffer.from(content, 'utf8') });

describe('importing newer reference tables', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await testApp();
    await loadReferenceData(test.app);
  });
  afterEach(() => test.close());

  const everything = (): Promise<unknown[]> =>
    Promise.all(
      [
        `SELECT code, name, phone, valid::text, revision FROM municipalities ORDER BY code`,
        'SELECT * FROM postcodes ORDER BY postcode4',
        'SELECT * FROM municipality_names ORDER BY municipality_code, kind, name',
        'SELECT * FROM municipality_successions ORDER BY old_code, new_code',
        'SELECT * FROM reference_loads ORDER BY name',
        'SELECT * FROM regions ORDER BY name',
      ].map((sql) => test.database.query(sql)),
    );
  const reports = (result: ImportResult): readonly TableReport[] => {
    if (!('reports' in result)) throw new Error(JSON.stringify(result.problems));
    return result.reports;
  };
  const state = async (code: string) =>
    (
      await test.database.query<{ valid: string; revision: string; phone: string }>(
        'SELECT valid::text, revision, phone FROM municipalities WHERE code = $1',
        [code],
      )
    )[0];

  it('changes nothing when the tables are those in force', async () => {
    const before = (await everything()).slice(0, 4);
    const files = dataFiles.map(({ name }) => file(`${name}.csv`, text(name)));
    const result = reports(await importReferenceFiles(test.app, files));
    expect(result).toHaveLength(4);
    expect(result.every(isUnchanged)).toBe(true);
    expect((await everything()).slice(0, 4)).toEqual(before);
  });

  it('tells what changed, raises the revision of what it touched, and leaves a trace', async () => {
    const before = Number((await state('GM0141'))?.revision);
    const newer = text('municipalities').replace(
      /(GM0141,Almelo,.*),[^,]*,(https)/,
      '$1,14 0546,$2',
    );
    const [report] = reports(
      await importReferenceFiles(test.app, [file('gemeenten 2027.csv', newer)]),
    );
    expect(report?.changed).toEqual([
      {
        what: 'GM0141 Almelo',
        fields: [{ field: 'phone', before: expect.any(String), after: '14 0546' }],
      },
    ]);
    expect(await state('GM0141')).toMatchObject({
      phone: '14 0546',
      revision: String(before + 1),
    });
    expect(await state('GM0014')).toMatchObject({ revision: String(before) });
    const trace = await test.database.query(
      `SELECT action, before->>'phone' <> after->>'phone' AS differs FROM audit_entries
       WHERE subject_id = 'GM0141'`,
    );
    expect(trace).toEqual([{ action: 'change', differs: true }]);
  });

  it('closes a municipality that a newer table no longer has, on the day of the reorganisation', async () => {
    const without = text('municipalities').replace(/GM0141,.*\n/, '');
    const places = text('places').replaceAll('GM0141', 'GM0173');
    const postcodes = text('postcodes').replaceAll('GM0141', 'GM0173');
    const successions = `${text('reorganisations')}GM0141,Almelo,GM0173,Oldenzaal,2026-01-01,\n`;
    const result = reports(
      await importReferenceFiles(test.app, [
        file('municipalities.csv', without),
        file('places.csv', places),
        file('postcodes.csv', postcodes),
        file('reorganisations.csv', successions),
      ]),
    );
    expect(result.find(({ table }) => table === 'municipalities')?.closed).toEqual([
      {
        what: 'GM0141 Almelo',
        code: 'GM0141',
        on: '2026-01-01',
        successors: ['GM0173 Oldenzaal'],
      },
    ]);
    expect(await state('GM0141')).toMatchObject({ valid: '(,2026-01-01)' });
    const former = await test.database.query(
      `SELECT municipality_code FROM municipality_names
       WHERE kind = 'former' AND normalized = 'almelo'`,
    );
    expect(former).toEqual([{ municipality_code: 'GM0173' }]);
  });

  it('leads what was said of a closed municipality to its successor, at the next request', async () => {
    const found = async (query: string): Promise<string[]> => {
      const { body } = await test.client().get(`/municipalities?query=${query}`);
      return (body as { items: { code: string }[] }).items.map(({ code }) => code);
    };
    expect((await found('almelo'))[0]).toBe('GM0141');
    await importReferenceFiles(test.app, [
      file('m.csv', text('municipalities').replace(/GM0141,.*\n/, '')),
      file('r.csv', `${text('reorganisations')}GM0141,Almelo,GM0173,Oldenzaal,2026-01-01,\n`),
    ]);
    for (const query of ['almelo', 'Bornerbroek', '7607', 'GM0141']) {
      expect([query, (await found(query))[0]]).toEqual([query, 'GM0173']);
    }
  });

  it('goes on answering for a municipality that closed while no table tells its successor', async () => {
    const [report] = reports(
      await importReferenceFiles(test.app, [
        file('m.csv', text('municipalities').replace(/GM0141,.*\n/, '')),
      ]),
    );
    expect(report?.closed).toEqual([
      { what: 'GM0141 Almelo', code: 'GM0141', on: '2026-11-03', successors: [] },
    ]);
    const { body } = await test.client().get('/municipalities?query=7607');
    expect(body).toMatchObject({ items: [{ code: 'GM0141' }] });
  });

  it('opens a successor on the day of the reorganisation', async () => {
    const row =
      'GM9001,Nieuwstad,Overijssel,GGD Twente,Twente,52.3,6.7,90000,14 0546,https://www.example.org\n';
    await importReferenceFiles(test.app, [
      file('a.csv', text('municipalities').replace(/GM0141,.*\n/, row)),
      file('b.csv', `${text('reorganisations')}GM0141,Almelo,GM9001,Nieuwstad,2027-01-01,\n`),
    ]);
    expect(await state('GM9001')).toMatchObject({ valid: '[2027-01-01,)' });
    expect(await state('GM0141')).toMatchObject({ valid: '(,2027-01-01)' });
  });

  it('keeps an old name findable when a municipality is renamed', async () => {
    const renamed = text('municipalities').replace('GM0141,Almelo,', 'GM0141,Almelo aan de Aa,');
    await importReferenceFiles(test.app, [file('municipalities.csv', renamed)]);
    const names = await test.database.query(
      `SELECT kind, name FROM municipality_names
       WHERE municipality_code = 'GM0141' AND kind <> 'place' ORDER BY kind`,
    );
    expect(names).toEqual([
      { kind: 'former', name: 'Almelo' },
      { kind: 'name', name: 'Almelo aan de Aa' },
    ]);
  });

  it('changes nothing at all when one of the files is wrong', async () => {
    const before = await everything();
    const good = file('good.csv', text('municipalities').replace('Almelo', 'Almeloo'));
    const bad = file('bad.csv', 'postcode4,municipality_code,also_in\n7607,GM9999,\n');
    const result = await importReferenceFiles(test.app, [good, bad]);
    expect(result.problems).toEqual([
      expect.objectContaining({ file: 'bad.csv', line: 2, column: 2, code: 'code.unknown' }),
    ]);
    expect(await everything()).toEqual(before);
  });

  it('stays in force when the software starts again', async () => {
    const newer = text('municipalities').replace('Almelo', 'Almeloo');
    await importReferenceFiles(test.app, [file('municipalities.csv', newer)]);
    await test.database.query(`UPDATE reference_loads SET checksum = 'of the version before'
      WHERE name = 'bundled:municipalities'`);
    expect(await loadReferenceData(test.app)).toEqual([]);
    const [row] = await test.database.query(
      `SELECT name FROM municipalities WHERE code = 'GM0141'`,
    );
    expect(row).toEqual({ name: 'Almeloo' });
    expect(await loadReferenceData(test.app)).toEqual([]);
  });

  it('stores an edition of the boundaries', async () => {
    const ring = [
      [6.6, 52.3],
      [6.7, 52.3],
      [6.7, 52.4],
      [6.6, 52.3],
    ];
    const collection = (ringOf: number[][]): string =>
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { gm_code: 'GM0141' },
            geometry: { type: 'Polygon', coordinates: [ringOf] },
          },
        ],
      });
    const [first] = reports(
      await importReferenceFiles(test.app, [file('grenzen-2025.geojson', collection(ring))]),
    );
    expect(first?.added).toEqual(['GM0141']);
    const [again] = reports(
      await importReferenceFiles(test.app, [file('grenzen-2025.geojson', collection(ring))]),
    );
    expect(again && isUnchanged(again)).toBe(true);
    const stored = await test.database.query(
      'SELECT municipality_code AS code, edition FROM municipality_boundaries',
    );
    expect(stored).toEqual([{ code: 'GM0141', edition: 2025 }]);
  });
});
