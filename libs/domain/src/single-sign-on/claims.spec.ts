import { describe, expect, test } from '@jest/globals';
import {
  type Claims,
  nameFrom,
  neededClaims,
  provenAddress,
  provesSecondFactor,
  rolesFrom,
} from './claims.js';
import { providerSettings } from './provider.contract.js';

const judge = (own: object = {}) =>
  providerSettings.parse({
    id: 'almelo',
    issuer: 'https://aanmelden.voorbeeld.example',
    clientId: 'zorgpaden',
    clientSecretFile: '/run/secrets/almelo',
    button: { nl: 'Aanmelden', en: 'Sign in' },
    mailDomains: ['voorbeeld.example', 'Zorg.voorbeeld.example'],
    ...own,
  });
const noor = { email: 'Noor@Voorbeeld.example', email_verified: true };

describe('the address that a provider proves', () => {
  test.each<[string, object, Claims, string | null]>([
    ['verified and of its domain', {}, noor, 'noor@voorbeeld.example'],
    [
      'of another domain that is listed',
      {},
      { ...noor, email: 'n@zorg.voorbeeld.example' },
      'n@zorg.voorbeeld.example',
    ],
    ['of a sub-domain that is not', {}, { ...noor, email: 'n@x.voorbeeld.example' }, null],
    ['of a domain that ends alike', {}, { ...noor, email: 'n@nietvoorbeeld.example' }, null],
    ['of the domain of another', {}, { ...noor, email: 'noor@ander.example' }, null],
    ['not verified', {}, { ...noor, email_verified: false }, null],
    ['not said to be verified', {}, { email: noor.email }, null],
    [
      'verified as some write it',
      {},
      { ...noor, email_verified: 'true' },
      'noor@voorbeeld.example',
    ],
    ['verified as nobody writes it', {}, { ...noor, email_verified: 'ja' }, null],
    [
      'not said to be verified, by one that hands out the addresses',
      { trustEmail: true },
      { email: noor.email },
      'noor@voorbeeld.example',
    ],
    [
      'said not to be verified, by one that hands out the addresses',
      { trustEmail: true },
      { ...noor, email_verified: false },
      null,
    ],
    [
      'of another domain, by one that hands out the addresses',
      { trustEmail: true },
      { email: 'noor@ander.example' },
      null,
    ],
    [
      'in a claim of another name',
      { claims: { email: 'upn', emailVerified: 'xms_edov' } },
      { upn: noor.email, xms_edov: '1' },
      'noor@voorbeeld.example',
    ],
    ['missing', {}, { email_verified: true }, null],
    ['no text', {}, { ...noor, email: ['noor@voorbeeld.example'] }, null],
    ['two at once', {}, { ...noor, email: 'a@ander.example,noor@voorbeeld.example' }, null],
    ['with a name', {}, { ...noor, email: 'Noor <noor@voorbeeld.example>' }, null],
    ['a number of a citizen', {}, { ...noor, email: '111222333@voorbeeld.example' }, null],
  ])('%s', (_, own, claims, expected) => {
    expect(provenAddress(judge(own), claims)).toBe(expected);
  });
});

test.each<[unknown, string]>([
  ['  Noor\n  van Zand ', 'Noor van Zand'],
  ['', 'noor'],
  [undefined, 'noor'],
  [['Noor'], 'noor'],
  ['Noor 111222333', 'noor'],
  ['N'.repeat(300), 'N'.repeat(120)],
])('the name %j is %s', (name, expected) => {
  expect(nameFrom(judge(), { name }, 'noor@voorbeeld.example')).toBe(expected);
});

describe('a second factor of the provider', () => {
  const asked = judge({ secondFactor: { amr: ['mfa'], acr: ['urn:loa:2'] } });

  test.each<[Claims, boolean]>([
    [{ amr: ['pwd', 'mfa'] }, true],
    [{ amr: ['pwd'] }, false],
    [{ amr: 'mfa' }, false],
    [{ acr: 'urn:loa:2' }, true],
    [{ acr: 'urn:loa:1' }, false],
    [{ acr: ['urn:loa:2'] }, false],
    [{}, false],
  ])('%j: %s', (claims, expected) => {
    expect(provesSecondFactor(asked, claims)).toBe(expected);
  });

  test('is never proven where the settings name none', () => {
    expect(provesSecondFactor(judge(), { amr: ['mfa'], acr: 'urn:loa:2' })).toBe(false);
  });
});

describe('roles by claims', () => {
  const editor = { role: 'editor', scope: { kind: 'municipality', key: 'GM0141' } };
  const asked = judge({
    roles: [
      { claim: 'groups', value: 'kansrijk', ...editor },
      { claim: 'groups', value: 'redactie', ...editor },
      { claim: 'unit', value: 'cijfers', role: 'analyst', scope: { kind: 'nation' } },
    ],
  });

  test('each once, from a value or a list', () => {
    const given = { groups: ['kansrijk', 'redactie', 'anders'], unit: 'cijfers' };
    expect(rolesFrom(asked, given)).toEqual([
      { role: 'editor', scope: { kind: 'municipality', code: 'GM0141' } },
      { role: 'analyst', scope: { kind: 'nation' } },
    ]);
    expect(rolesFrom(asked, { groups: 'kansrijk ' })).toEqual([]);
    expect(rolesFrom(asked, {})).toEqual([]);
  });

  test('name the claims that have to be known', () => {
    expect(neededClaims(asked)).toEqual(['email', 'groups', 'unit']);
  });
});
