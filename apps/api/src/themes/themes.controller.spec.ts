import { phaseList } from '@zorgpaden/domain/phases/contract';
import { themeList } from '@zorgpaden/domain/themes/contract';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { loadReferenceData } from '../reference-data/index.js';

let api: TestApp;

beforeAll(async () => {
  api = await testApp();
  await loadReferenceData(api.app);
}, 60_000);
afterAll(() => api.close());

async function find(query: string, language = 'nl') {
  const answer = await api
    .client()
    .get(`/themes?query=${encodeURIComponent(query)}`, { 'accept-language': language });
  expect(answer.status).toBe(200);
  return themeList.parse(answer.body).items.map(({ slug }) => slug);
}

describe('GET /themes', () => {
  it('gives all in the order of the tiles, in the language asked for', async () => {
    const { body } = await api.client().get('/themes', { 'accept-language': 'en' });
    const { items } = themeList.parse(body);
    expect(items).toHaveLength(22);
    expect(items[0]).toMatchObject({ slug: 'geldzorgen', name: 'Money worries' });
  });

  it.each([
    ['huurachterstand', 'geldzorgen'],
    ['huurachterstanden', 'geldzorgen'],
    ['huurachterstnad', 'geldzorgen'],
    ['schulden', 'geldzorgen'],
    ['mevrouw heeft schulden en een deurwaarder', 'geldzorgen'],
    ['geld', 'geldzorgen'],
    ['depressief', 'psychische-klachten'],
    ['dakloos', 'dakloos'],
    ['tienermoeder', 'jong-ouderschap'],
    ['GELDZORGEN', 'geldzorgen'],
  ])('%s means %s first', async (query, slug) => {
    expect((await find(query))[0]).toBe(slug);
  });

  it('understands either language whatever the page speaks', async () => {
    expect((await find('bailiff'))[0]).toBe('geldzorgen');
    expect((await find('deurwaarder', 'en'))[0]).toBe('geldzorgen');
  });

  it.each(['xqzv', '<script>', '%', "'; --", '&|!', '😀'])(
    'finds nothing for %s',
    async (query) => {
      expect(await find(query)).toEqual([]);
    },
  );

  it('refuses what is too long at the field', async () => {
    const { status, body } = await api.client().get(`/themes?query=${'a'.repeat(10_240)}`);
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({ name: 'query', code: 'field.too-long' });
  });
});

describe('GET /phases', () => {
  it('gives the four in the order of time', async () => {
    const { items } = phaseList.parse((await api.client().get('/phases')).body);
    expect(items.map(({ slug }) => slug)).toEqual([
      'preconception',
      'pregnancy',
      'birth',
      'after-birth',
    ]);
  });
});
