import {
  municipality as municipalityContract,
  municipalityMatches,
} from '@zorgpaden/domain/municipalities/contract';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { loadReferenceData } from '../reference-data/index.js';

let api: TestApp;

beforeAll(async () => {
  api = await testApp();
  await loadReferenceData(api.app);
}, 60_000);
afterAll(() => api.close());

async function find(query: string) {
  const answer = await api.client().get(`/municipalities?query=${encodeURIComponent(query)}`);
  expect(answer.status).toBe(200);
  return municipalityMatches.parse(answer.body).items;
}

const namesFor = async (query: string) => (await find(query)).map(({ name }) => name);

describe('GET /municipalities?query=', () => {
  it.each([
    ['almelo', 'Almelo'],
    ['Almelo', 'Almelo'],
    ['amelo', 'Almelo'],
    ['den bosch', "'s-Hertogenbosch"],
    ['s hertogenbosch', "'s-Hertogenbosch"],
    ["'s-hertogenbosch", "'s-Hertogenbosch"],
    ['’s Hertogenbosch', "'s-Hertogenbosch"],
    ['hertogenbosch', "'s-Hertogenbosch"],
    ['den haag', "'s-Gravenhage"],
    ['sudwest fryslan', 'Súdwest-Fryslân'],
    ['SÚDWEST-FRYSLÂN', 'Súdwest-Fryslân'],
    ['rotterdan', 'Rotterdam'],
    ['Utrehct', 'Utrecht'],
    ['Alemlo', 'Almelo'],
    ['amlelo', 'Almelo'],
    ['Dleft', 'Delft'],
    ['Teexl', 'Texel'],
    ['Tile', 'Tiel'],
    ['Ukr', 'Urk'],
    ['Zowlle', 'Zwolle'],
    ['weesp', 'Amsterdam'],
    ['7607', 'Almelo'],
    ['7607 AB', 'Almelo'],
    ['7607ab', 'Almelo'],
    ['GM0141', 'Almelo'],
    ['gm0141', 'Almelo'],
    ['GM0457', 'Amsterdam'],
    ['utrecht', 'Utrecht'],
  ])('%s → %s first', async (query, expected) => {
    expect((await namesFor(query))[0]).toBe(expected);
  });

  it('tells namesakes apart', async () => {
    const [first, second] = await find('Bergen');
    expect([first?.name, second?.name].sort()).toEqual(['Bergen (L.)', 'Bergen (NH.)']);
  });

  it('says what matched when it is not the name', async () => {
    expect((await find('Weesp'))[0]?.matched).toEqual({ kind: 'former', text: 'Weesp' });
    expect((await find('7607 AB'))[0]).toMatchObject({
      postcode: '7607',
      matched: { kind: 'postcode', text: '7607' },
    });
  });

  it('leads a divided municipality to all that it became', async () => {
    expect((await namesFor('Haaren')).slice(0, 4).sort()).toEqual([
      'Boxtel',
      'Oisterwijk',
      'Tilburg',
      'Vught',
    ]);
  });

  it('gives both municipalities of a postcode that lies in two', async () => {
    expect((await find('7925')).map(({ code }) => code)).toEqual(['GM1690', 'GM0114']);
  });

  it('suggests while a postcode is being typed', async () => {
    expect((await namesFor('760'))[0]).toBe('Almelo');
    expect(await find('123')).not.toHaveLength(0);
  });

  it.each(['0000', '1000 AA', 'GM9999', '<script>', '%', '_', '\\', "'", '😀', '- -', 'xqxqxq'])(
    'finds nothing for %s, and says so without a fuss',
    async (query) => {
      expect(await find(query)).toEqual([]);
    },
  );

  it('refuses what is too long at the field', async () => {
    const answer = await api.client().get(`/municipalities?query=${'a'.repeat(10_240)}`);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ in: 'query', name: 'query', code: 'field.too-long' }),
    ]);
  });

  it('gives at most ten, and the same for the same question', async () => {
    const first = await find('en');
    expect(first.length).toBeLessThanOrEqual(10);
    expect(await find('en')).toEqual(first);
  });

  it('gives all by name without a query', async () => {
    const { body } = await api.client().get('/municipalities');
    const { items, links } = municipalityMatches.parse(body);
    expect(items).toHaveLength(342);
    expect(items[0]?.name).toBe('Aa en Hunze');
    expect(links).toEqual({ self: 'http://localhost:3000/api/v1/municipalities' });
    const second = await api.client().get('/municipalities?page=2');
    expect(second.body.items).toEqual([]);
    expect(second.body.links.prev).toBe('http://localhost:3000/api/v1/municipalities');
  });
});

describe('GET /municipalities/{code}', () => {
  it('tells who it is, how to reach it and what it was', async () => {
    const { status, body } = await api.client().get('/municipalities/GM0363');
    expect(status).toBe(200);
    expect(municipalityContract.parse(body)).toMatchObject({
      name: 'Amsterdam',
      contact: { phone: { href: 'tel:14020' } },
      succeeded: [{ code: 'GM0457', name: 'Weesp', on: '2022-03-24' }],
    });
  });

  it('redirects a former code to its successor', async () => {
    const answer = await api.client().get('/municipalities/GM0457');
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe('http://localhost:3000/api/v1/municipalities/GM0363');
  });

  it('offers the choice when a municipality was divided', async () => {
    const { status, body } = await api.client().get('/municipalities/GM0788');
    expect(status).toBe(410);
    expect(body.code).toBe('municipality.split');
    expect(body.successors).toHaveLength(4);
  });

  it('knows no municipality under another code', async () => {
    const unknown = await api.client().get('/municipalities/GM9999', { 'accept-language': 'en' });
    expect(unknown.status).toBe(404);
    expect(unknown.body.detail).toBe('There is no municipality with the code GM9999.');
    const malformed = await api.client().get('/municipalities/almelo');
    expect(malformed.status).toBe(400);
    expect(malformed.body.errors[0]).toMatchObject({ in: 'path', name: 'code' });
  });
});
