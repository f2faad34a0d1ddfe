import { regionList } from '@zorgpaden/domain/regions/contract';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';

describe('GET /regions', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await testApp();
    await test.database.query(
      `INSERT INTO regions (id, kind, name) VALUES
         (uuidv7(), 'own', 'Achterhoek'), (uuidv7(), 'ggd', 'GGD Twente'),
         (uuidv7(), 'ggd', 'GGD Flevoland'), (uuidv7(), 'vsv', 'VSV Almelo')`,
    );
  });
  afterAll(() => test.close());

  it('when anybody asks, then it gives those of a GGD first, each by name', async () => {
    const answer = await test.client().get('/regions');
    expect(answer.status).toBe(200);
    expect(answer.headers['etag']).toEqual(expect.any(String));
    const { items } = regionList.parse(answer.body);
    expect(items.map(({ name }) => name)).toEqual([
      'GGD Flevoland',
      'GGD Twente',
      'VSV Almelo',
      'Achterhoek',
    ]);
  });
});
