import { readPageAddress } from './page-address.js';

const requestOf = (url: string) => readPageAddress(url).request;

describe('readPageAddress', () => {
  it.each([
    ['/', '/'],
    ['/?', '/'],
    ['/?postcode=7607&thema=geldzorgen', '/?postcode=7607&thema=geldzorgen'],
    ['/?thema=geldzorgen&postcode=7607', '/?postcode=7607&thema=geldzorgen'],
    ['/?utm_source=mail&postcode=7607&x=1', '/?postcode=7607'],
    ['/?postcode=7607&fase=', '/?postcode=7607'],
    ['/en?gemeente=GM0141&fase=birth', '/en?gemeente=GM0141&fase=birth'],
    ['/?plaats=den+bosch', '/?plaats=den%20bosch'],
    ['/?plaats=', '/?plaats='],
    ['/?plaats=%3Cscript%3E', '/?plaats=%3Cscript%3E'],
  ])('%s is the page %s', (url, address) => {
    expect(requestOf(url)).toMatchObject({ kind: 'finder', address });
  });

  it('keeps no page that own words made', () => {
    expect(requestOf('/?postcode=7607')).toMatchObject({ keep: true });
    expect(requestOf('/?plaats=Almelo')).toMatchObject({ keep: false });
    expect(requestOf('/?woorden=schuld')).toMatchObject({ keep: false });
  });

  it('cuts off what is longer than anything one can mean', () => {
    const request = requestOf(`/?plaats=${'a'.repeat(10_240)}`);
    expect(request).toMatchObject({ address: `/?plaats=${'a'.repeat(200)}` });
  });

  it('cuts through the middle of a character without stumbling', () => {
    const request = requestOf(`/?plaats=${'a'.repeat(199)}${encodeURIComponent('😀')}`);
    expect(request).toMatchObject({ address: `/?plaats=${'a'.repeat(199)}%EF%BF%BD` });
  });

  it.each([
    ['/gemeente/GM0141-almelo', 'GM0141', 'GM0141-almelo'],
    ['/en/gemeente/gm0141', 'GM0141', 'gm0141'],
  ])('%s is the municipality %s', (url, code, slug) => {
    expect(requestOf(url)).toEqual({ kind: 'municipality', code, slug });
  });

  it('has a page of public agreements below that of a municipality', () => {
    expect(requestOf('/en/gemeente/GM0141-almelo/afspraken?x=1')).toEqual({
      ...{ kind: 'municipality', code: 'GM0141', slug: 'GM0141-almelo', part: 'afspraken' },
    });
    expect(requestOf('/gemeente/GM0141-almelo/afspraken/meer')).toEqual({ kind: 'unknown' });
  });

  it('shows the contacts of one phase under an address of its own', () => {
    const url = '/gemeente/GM0141-almelo?fase=birth&utm_source=x';
    expect(requestOf(url)).toMatchObject({ kind: 'municipality', phase: 'birth' });
    expect(requestOf('/gemeente/GM0141-almelo?fase=puberty')).not.toHaveProperty('phase');
  });

  it.each([
    ['/en/', '/en'],
    ['/gemeente/GM0141-almelo/', '/gemeente/GM0141-almelo'],
    ['//elsewhere.example/', '/elsewhere.example'],
    ['///', '/'],
  ])('%s moves to %s', (url, address) => {
    expect(requestOf(url)).toEqual({ kind: 'moved', address });
  });

  it.each([
    '/aanmelden',
    '/wachtwoord-vergeten',
    '/en/wachtwoord-instellen',
    '/uitnodiging',
    '/akkoord',
    '/account',
    '/adres-bevestigen',
    '/en/adres-tegenhouden',
    '/en/geschiedenis',
    '/en/beheer/mensen',
    '/en/mijn',
    '/organisaties',
    '/en/organisaties/dubbel',
    '/coalities/019a/contactroutes',
    '/aanmelden?terug=%2Fmijn',
  ])('%s is for who signs in', (url) => {
    expect(requestOf(url).kind).toBe('workspace');
  });

  it.each([
    '/gemeente/almelo',
    '/gemeente/',
    '/nergens',
    '/%',
    '/english',
    '/gemeente/a/b',
    '/mijnen',
    '/accounts',
  ])('%s is no page', (url) => {
    expect(['unknown', 'moved']).toContain(requestOf(url).kind);
  });
});
