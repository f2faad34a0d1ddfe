import type { FinderAnswer } from '@zorgpaden/domain/finder/contract';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { loadReferenceData } from '../reference-data/index.js';

let api: TestApp;

beforeAll(async () => {
  api = await testApp();
  await loadReferenceData(api.app);
}, 60_000);
afterAll(() => api.close());

/** The municipality answers with a number that a telephone can dial. */
function isDialable({ results }: FinderAnswer): boolean {
  const general = results.find(({ kind }) => kind === 'municipality');
  return (
    general?.channels.some(({ href }) =>
      /^tel:(?:\+31\d{9}|14\d{3,4}|0\d{6,9})$/.test(href ?? ''),
    ) ?? false
  );
}

async function ask(query: string): Promise<FinderAnswer> {
  const { statusCode, body } = await api.app.inject({ url: `/api/v1/finder?${query}` });
  expect(statusCode).toBe(200);
  return JSON.parse(body) as FinderAnswer;
}

describe('everywhere in the country somebody can be called', () => {
  it('from each of the 342 municipalities', async () => {
    const rows = await api.database.query<{ code: string }>('SELECT code FROM municipalities');
    expect(rows).toHaveLength(342);
    const mute: string[] = [];
    for (const { code } of rows)
      if (!isDialable(await ask(`municipality=${code}`))) mute.push(code);
    expect(mute).toEqual([]);
  });

  it('from every postcode, in each municipality that it lies in', async () => {
    const rows = await api.database.query<{ postcode4: string }>('SELECT postcode4 FROM postcodes');
    expect(rows.length).toBeGreaterThan(4000);
    const mute: string[] = [];
    for (const { postcode4 } of rows) {
      const answer = await ask(`postcode=${postcode4}`);
      const chosen =
        answer.municipality === null
          ? await Promise.all(
              answer.choices.map(({ code }) => ask(`postcode=${postcode4}&municipality=${code}`)),
            )
          : [answer];
      if (chosen.length === 0 || !chosen.every(isDialable)) mute.push(postcode4);
    }
    expect(mute).toEqual([]);
  }, 60_000);
});
