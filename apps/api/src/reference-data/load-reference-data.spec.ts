import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { loadReferenceData } from './load-reference-data.js';

describe('loading the reference data', () => {
  let test: TestApp;
  let first: string[];
  const count = async (from: string): Promise<number> =>
    Number((await test.database.query<{ n: string }>(`SELECT count(*) AS n FROM ${from}`))[0]?.n);

  beforeAll(async () => {
    test = await testApp();
    first = await loadReferenceData(test.app);
  });
  afterAll(() => test.close());

  it('loads every table into an empty database', async () => {
    expect(first).toEqual(['municipalities', 'places', 'postcodes', 'reorganisations', 'themes']);
    expect(await count('municipalities')).toBe(342);
    expect(await count('postcodes')).toBe(4070);
    expect(await count(`municipality_names WHERE kind = 'place'`)).toBe(2497);
    expect(await count('municipality_successions')).toBe(66);
  });

  it('makes the 25 GGD regions, with every municipality in one', async () => {
    expect(await count(`regions WHERE kind = 'ggd'`)).toBe(25);
    expect(await count('region_municipalities')).toBe(342);
  });

  it.each([
    ['den bosch', 'name', ['GM0796']],
    ['s hertogenbosch', 'name', ['GM0796']],
    ['den haag', 'name', ['GM0518']],
    ['bergen', 'name', ['GM0373', 'GM0893']],
    ['sudwest fryslan', 'name', ['GM1900']],
    ['weesp', 'former', ['GM0363']],
    ['haaren', 'former', ['GM0757', 'GM0824', 'GM0855', 'GM0865']],
    ['haaren', 'place', ['GM0824']],
  ])('knows %s as a %s of %j', async (normalized, kind, codes) => {
    const rows = await test.database.query<{ code: string }>(
      `SELECT DISTINCT municipality_code AS code FROM municipality_names
       WHERE normalized = $1 AND kind = $2 ORDER BY 1`,
      [normalized, kind],
    );
    expect(rows.map(({ code }) => code)).toEqual(codes);
  });

  it('finds a theme by the words people type, in the form of the language', async () => {
    const rows = await test.database.query<{ slug: string }>(
      `SELECT DISTINCT theme_slug AS slug FROM theme_terms
       WHERE language = 'nl' AND search @@ websearch_to_tsquery('dutch', 'huurachterstanden')`,
    );
    expect(rows.map(({ slug }) => slug)).toEqual(['geldzorgen']);
  });

  it('leaves a trace for every table, and none when there is nothing to do', async () => {
    const trace = `audit_entries WHERE subject_type = 'reference-table' AND action = 'load'`;
    expect(await count(trace)).toBe(5);
    expect(await loadReferenceData(test.app)).toEqual([]);
    expect(await count('audit_entries')).toBe(5);
  });

  it('loads once when several processes start at the same time', async () => {
    const other = await testApp();
    try {
      const runs = await Promise.all([1, 2, 3].map(() => loadReferenceData(other.app)));
      expect(runs.filter((names) => names.length > 0)).toHaveLength(1);
    } finally {
      await other.close();
    }
  });
});
