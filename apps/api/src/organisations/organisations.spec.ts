import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import type { TestClient } from '../platform/testing/test-client.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  succeeded,
} from '../publications/coalition.testing.js';
import { givenOrganisation } from '../users/scopes.testing.js';
import { ADMINISTRATOR, signedInAs } from '../users/user.testing.js';

const seen = (version: number) => ({ 'if-match': `"${version}"` });
const JGZ = {
  name: 'JGZ Twente',
  partnerType: 'jgz',
  otherNames: ['Jeugdarts Twente'],
  webDomains: ['JGZ.voorbeeld.example'],
  kvk: '12 34 56 78',
  rsin: '111222333',
  visitingAddress: { street: 'Nijverheidstraat 30', postcode: '7511 JM', place: 'Enschede' },
  phone: '053 487 68 88',
  website: 'https://www.voorbeeld.example',
};

describe('the register of organisations', () => {
  let test: TestApp;
  let lead: TestClient;

  beforeEach(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    ({ lead } = await givenWorkspace(test));
  }, 60_000);
  afterEach(() => test.close());

  const found = async (query: string) =>
    (await succeeded(lead.get(`/organisations?query=${encodeURIComponent(query)}`))).items.map(
      ({ name }: { name: string }) => name,
    );

  it('when one is registered, then it is found by its names, numbers and web domain', async () => {
    const answer = await lead.post('/organisations', JGZ);
    expect([answer.status, answer.headers['location'], answer.headers['etag']]).toEqual([
      201,
      `/api/v1/organisations/${answer.body.id}`,
      '"1"',
    ]);
    expect(answer.body).toMatchObject({ kvk: '12345678', domain: 'social', agb: '' });
    await succeeded(lead.post('/organisations', { name: 'Kraamzorg', partnerType: 'kraamzorg' }));
    const ways = [
      'twente',
      'jgz twnte',
      'Jeugdarts',
      '12345678',
      '111222333',
      'jgz.voorbeeld.example',
    ];
    for (const way of ways) expect([way, (await found(way))[0]]).toEqual([way, 'JGZ Twente']);
    expect(await found('bakkerij')).toEqual([]);
    const kinds = await succeeded(lead.get('/organisations?partnerType=kraamzorg'));
    expect(kinds.items).toMatchObject([{ name: 'Kraamzorg', place: null, coalitions: 0 }]);
  });

  it('when there are more than fit, then there are pages', async () => {
    for (let number = 0; number < 51; number += 1)
      await givenOrganisation(test, `Stichting ${number}`);
    const first = await succeeded(lead.get('/organisations?query=stichting'));
    expect(first.items).toHaveLength(50);
    const next = await succeeded(
      lead.get(new URL(first.links.next).pathname.slice(7) + new URL(first.links.next).search),
    );
    expect(next.items).toHaveLength(1);
  });

  it('when the same is sent twice with one key, then it is registered once', async () => {
    const key = { 'idempotency-key': 'register-jgz' };
    const [one, two] = [
      await lead.post('/organisations', JGZ, key),
      await lead.post('/organisations', JGZ, key),
    ];
    expect(two.body).toEqual(one.body);
    expect(await found('twente')).toHaveLength(1);
  });

  it('when details change, then what is left out stays, and an old version is refused', async () => {
    const administrator = await signedInAs(test, ADMINISTRATOR);
    const { id } = await succeeded(lead.post('/organisations', JGZ));
    const path = `/organisations/${id}`;
    expect((await lead.patch(path, { phone: '' }, seen(1))).status).toBe(403);
    const changed = await succeeded(administrator.patch(path, { phone: '' }, seen(1)));
    expect(changed).toMatchObject({ phone: '', kvk: '12345678', version: 2 });
    const stale = await administrator.patch(path, { phone: '14 053' }, seen(1));
    expect([stale.status, stale.body.code, stale.body.current.version]).toEqual([
      412,
      'organisation.version-conflict',
      2,
    ]);
    expect((await succeeded(administrator.patch(path, { phone: '' }, seen(2)))).version).toBe(2);
  });

  it('when it is called otherwise from a day on, then before that day it still is what it was', async () => {
    const partnerId = await givenOrganisation(test, 'MEE');
    const partner = await signedInAs(test, {
      role: 'partner',
      scope: { kind: 'organisation', id: partnerId },
    });
    const path = `/organisations/${partnerId}`;
    const next = { name: 'MEE Samen', partnerType: 'mee', from: '2026-06-01' };
    const view = await succeeded(partner.post(`${path}/names`, next, seen(1)));
    expect(view.names).toEqual([
      { name: 'MEE', partnerType: 'welzijn', from: null, to: '2026-06-01' },
      { name: 'MEE Samen', partnerType: 'mee', from: '2026-06-01', to: null },
    ]);
    expect([await found('mee samen'), view.domain]).toEqual([['MEE Samen'], 'social']);
    const refused = await partner.post(
      `${path}/names`,
      { ...next, name: 'X', from: '2026-05-01' },
      seen(2),
    );
    expect(refused.body.errors).toMatchObject([
      { pointer: '/from', code: 'organisation.name.not-after' },
    ]);
    const wrong = { name: 'MEE Samen Oost', partnerType: 'mee', reason: 'Oost vergeten' };
    const corrected = await succeeded(partner.post(`${path}/corrections`, wrong, seen(2)));
    expect(corrected.names.map(({ name }: { name: string }) => name)).toEqual([
      'MEE',
      'MEE Samen Oost',
    ]);
    const trail = await test.database.query<{ action: string; stream: string }>(
      `SELECT action, stream FROM trail_entries WHERE subject_type = 'organisation' ORDER BY seq`,
    );
    expect(trail).toEqual([
      { action: 'rename', stream: `organisation:${partnerId}` },
      { action: 'correct-name', stream: `organisation:${partnerId}` },
    ]);
  });

  it.each([
    ['a KvK number of seven digits', { kvk: '1234567' }, '/kvk', 'organisation.kvk.malformed'],
    ['no AGB code', { agb: '123' }, '/agb', 'organisation.agb.malformed'],
    ['no OIN', { oin: '0000' }, '/oin', 'organisation.oin.malformed'],
    [
      'a kind that does not exist',
      { partnerType: 'brandweer' },
      '/partnerType',
      'field.partner-type.unknown',
    ],
    [
      'a citizen service number in its name',
      { name: 'Anna 111222333' },
      '/name',
      'field.citizen-service-number',
    ],
    [
      'an address of mail as its domain',
      { webDomains: ['a@b.nl'] },
      '/webDomains/0',
      'organisation.web-domain.malformed',
    ],
    [
      'a website of another kind',
      { website: 'ftp://a.example' },
      '/website',
      'channel.web.malformed',
    ],
  ])('when there is %s, then it is refused at the field', async (_, field, pointer, code) => {
    const { body } = await lead.post('/organisations', { ...JGZ, ...field });
    expect(body).toMatchObject({ status: 400, errors: [{ pointer, code }] });
  });
});
