import { finderAnswer, municipalityRoutes } from '@zorgpaden/domain/finder/contract';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { loadReferenceData } from '../reference-data/index.js';
import { givenPublishedRoute } from './published-route.testing.js';

let api: TestApp;

beforeAll(async () => {
  api = await testApp();
  await loadReferenceData(api.app);
}, 60_000);
afterAll(() => api.close());

async function find(query: string, language = 'nl') {
  const answer = await api.client().get(`/finder?${query}`, { 'accept-language': language });
  expect(answer.status).toBe(200);
  return finderAnswer.parse(answer.body);
}

describe('GET /finder, where nobody published anything yet', () => {
  it('gives the general number first, and national lines of the theme', async () => {
    const { municipality, results, acute, question } = await find('postcode=1011&theme=geldzorgen');
    expect(municipality).toMatchObject({ code: 'GM0363', name: 'Amsterdam' });
    expect(question).toEqual({
      postcode: '1011',
      theme: { slug: 'geldzorgen', name: 'Geldzorgen' },
      phase: null,
    });
    expect(results[0]).toMatchObject({
      kind: 'municipality',
      title: 'Gemeente Amsterdam, algemeen nummer',
      source: expect.stringContaining('zomer 2025'),
    });
    expect(results[0]?.channels[0]).toMatchObject({ kind: 'phone', href: 'tel:14020' });
    expect(results.slice(1).every(({ kind }) => kind === 'national')).toBe(true);
    expect(results.length).toBeGreaterThan(1);
    expect(acute.map(({ slug }) => slug)).toContain('112');
  });

  it('speaks the language asked for', async () => {
    const { results } = await find('postcode=1011&theme=geldzorgen', 'en-GB, nl;q=0.5');
    expect(results[0]?.title).toBe('Municipality of Amsterdam, general number');
    expect(results[0]?.reason).toMatch(/^No route for this is known in Amsterdam yet/);
  });

  it('asks which municipality when a postcode lies in two, and takes the answer', async () => {
    const open = await find('postcode=7925');
    expect(open.municipality).toBeNull();
    expect(open.choices.map(({ code }) => code)).toEqual(['GM1690', 'GM0114']);
    expect(open.results).toEqual([]);
    const chosen = await find('postcode=7925&municipality=GM0114');
    expect(chosen.municipality?.code).toBe('GM0114');
    expect(chosen.question.postcode).toBe('7925');
  });

  it('lets the municipality decide when the postcode lies elsewhere', async () => {
    const { municipality, question } = await find('postcode=7607&municipality=GM0363');
    expect(municipality?.code).toBe('GM0363');
    expect(question.postcode).toBeNull();
  });

  it('leads a former code to its successor, or to the choice between several', async () => {
    const weesp = await find('municipality=GM0457');
    expect(weesp.municipality?.name).toBe('Amsterdam');
    expect(weesp.formerly).toEqual({ code: 'GM0457', name: 'Weesp', on: '2022-03-24' });
    const haaren = await find('municipality=GM0788');
    expect(haaren.choices).toHaveLength(4);
    expect(haaren.formerly?.name).toBe('Haaren');
    const helvoirt = await find('municipality=GM0788&postcode=5268');
    expect(helvoirt.municipality?.name).toBe('Vught');
    expect(helvoirt.question.postcode).toBe('5268');
  });

  it.each([
    ['postcode=0000', 'postcode', 'field.postcode.malformed'],
    ['postcode=123', 'postcode', 'field.postcode.malformed'],
    ['postcode=1000', 'postcode', 'field.postcode.unknown'],
    ['postcode=%3Cscript%3E', 'postcode', 'field.postcode.malformed'],
    [`postcode=${'1'.repeat(10_240)}`, 'postcode', 'field.postcode.malformed'],
    ['municipality=GM9999', 'municipality', 'field.municipality.unknown'],
    ['municipality=Bergen', 'municipality', 'field.municipality-code.malformed'],
    ['postcode=7607&theme=nonsense', 'theme', 'field.theme.unknown'],
    ['postcode=7607&theme=%3Cscript%3E', 'theme', 'field.theme.unknown'],
    ['postcode=7607&phase=later', 'phase', 'field.phase.unknown'],
    ['postcode=7607&postcode=7608', 'postcode', 'field.malformed'],
    ['', 'postcode', 'finder.place-missing'],
    ['postcode=7607&colour=red', 'colour', 'field.unknown'],
  ])('refuses %.40s at the field %s', async (query, name, code) => {
    const { status, body } = await api.client().get(`/finder?${query}`);
    expect(status).toBe(400);
    expect(body.errors).toEqual([expect.objectContaining({ in: 'query', name, code })]);
  });

  it.each(['7607 AB', '7607ab', ' 7607 ', '7607'])('reads the postcode %s', async (postcode) => {
    const { municipality, links } = await find(`postcode=${encodeURIComponent(postcode)}`);
    expect(municipality?.name).toBe('Almelo');
    expect(links.self).toBe('http://localhost:3000/api/v1/finder?postcode=7607');
    expect(links.html).toBe('http://localhost:3000/?postcode=7607');
  });
});

describe('GET /finder, with published routes', () => {
  const ids = { part: '', all: '', entrance: '', regional: '', other: '' };

  beforeAll(async () => {
    const { database } = api;
    ids.regional = await givenPublishedRoute(database, {
      level: 'regional',
      content: {
        team: 'Regioteam',
        area: { municipalities: ['GM0141', 'GM0153'], postcodes: [], neighbourhood: '' },
      },
    });
    ids.entrance = await givenPublishedRoute(database, { content: { entrance: true } });
    ids.all = await givenPublishedRoute(database, {
      verifiedOn: '2025-01-01',
      content: {
        openingHours: {
          weekly: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '17:00' })),
          exceptions: [],
          onHolidays: 'closed',
        },
        fallbackRouteId: ids.entrance,
      },
    });
    ids.part = await givenPublishedRoute(database, {
      content: {
        team: 'Wijkteam Noord',
        area: { municipalities: ['GM0141'], postcodes: ['7607'], neighbourhood: 'Wijk Noord' },
      },
    });
    ids.other = await givenPublishedRoute(database, {
      content: {
        team: 'Wijkteam Zuid',
        area: { municipalities: ['GM0141'], postcodes: ['7609'], neighbourhood: 'Wijk Zuid' },
      },
    });
  });

  it('orders: this postcode, the municipality, the entrance, the region, the general number', async () => {
    const { results } = await find('postcode=7607&theme=geldzorgen&phase=pregnancy');
    expect(results.slice(0, 5).map(({ id }) => id)).toEqual([
      ids.part,
      ids.all,
      ids.entrance,
      ids.regional,
      'municipality:GM0141',
    ]);
    expect(results.slice(0, 5).map(({ reason }) => reason)).toEqual([
      'Gekozen omdat deze route geldt voor geldzorgen tijdens de zwangerschap in postcode 7607 (Wijk Noord), Almelo.',
      'Gekozen omdat deze route geldt voor geldzorgen tijdens de zwangerschap in heel Almelo.',
      'Eén ingang voor alle thema’s in Almelo.',
      'Regionale route: geldt voor geldzorgen tijdens de zwangerschap in Almelo en nog 1 gemeente.',
      'Het algemene nummer van Almelo: daar verbinden zij u door.',
    ]);
  });

  it('shows an entrance once, also without a theme', async () => {
    const { results } = await find('municipality=GM0141');
    expect(results.filter(({ id }) => id === ids.entrance)).toHaveLength(1);
    expect(results.map(({ id }) => id)).toContain(ids.other);
  });

  it('writes a route out for who has to call now', async () => {
    api.clock.set('2026-11-03T09:00:00Z');
    const { results } = await find('postcode=7607&theme=geldzorgen');
    expect(results.find(({ id }) => id === ids.all)).toMatchObject({
      kind: 'route',
      title: 'Team schulden',
      channels: [{ kind: 'phone', href: 'tel:+31546541111', display: '0546 54 11 11' }],
      openNow: { state: 'open', until: '2026-11-03T17:00', text: 'open tot 17.00 uur' },
      responseTime: 'binnen 2 werkdagen',
      consent: { text: 'van de cliënt nodig vóór u verwijst; overleg zonder naam mag altijd' },
      fallbackId: ids.entrance,
      freshness: 'stale',
      verifiedOn: '2025-01-01',
    });
  });

  it.each([
    ['2026-11-03T15:59:59Z', 'open tot 17.00 uur'],
    ['2026-11-03T16:00:00Z', 'dicht, morgen weer open om 9.00 uur'],
    ['2026-11-04T06:00:00Z', 'dicht, vandaag weer open om 9.00 uur'],
    ['2026-11-06T20:00:00Z', 'dicht, maandag weer open om 9.00 uur'],
  ])('at %s says %s, whatever was cached before', async (moment, text) => {
    api.clock.set(moment);
    const { results } = await find('municipality=GM0141&theme=geldzorgen');
    expect(results.find(({ id }) => id === ids.all)?.openNow.text).toBe(text);
  });

  it('lists every route of the municipality with its themes, phases and area', async () => {
    const { body } = await api.client().get('/municipalities/GM0141/contact-routes');
    const { items } = municipalityRoutes.parse(body);
    expect(items.map(({ result }) => result.id)).toHaveLength(5);
    expect(items.find(({ result }) => result.id === ids.part)).toMatchObject({
      themes: [{ slug: 'geldzorgen', name: 'Geldzorgen' }],
      areaText: 'Almelo, Wijk Noord',
    });
    expect(items.find(({ result }) => result.id === ids.regional)?.areaText).toBe(
      'Almelo en Enschede',
    );
  });
});
