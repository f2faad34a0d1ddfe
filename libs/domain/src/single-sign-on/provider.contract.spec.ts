import { expect, test } from '@jest/globals';
import { providerList } from './provider.contract.js';

const provider = {
  id: 'almelo',
  issuer: 'https://aanmelden.voorbeeld.example/tenant',
  clientId: 'zorgpaden',
  clientSecretFile: '/run/secrets/almelo',
  button: { nl: 'Aanmelden met Almelo', en: 'Sign in with Almelo' },
  mailDomains: ['voorbeeld.example'],
};
const role = { claim: 'groups', value: 'x', role: 'editor', scope: { kind: 'nation' } };
const problemsOf = (...given: unknown[]) =>
  providerList.safeParse(given).error?.issues.map(({ path, message }) => [path.join('.'), message]);

test('what is not said has a default', () => {
  expect(providerList.parse([provider])).toEqual([
    {
      ...provider,
      trustEmail: false,
      scope: 'openid email profile',
      claims: { email: 'email', emailVerified: 'email_verified', name: 'name' },
      secondFactor: { amr: [], acr: [] },
      roles: [],
      logout: false,
    },
  ]);
});

test.each(['http://localhost:8080', 'http://127.0.0.1/x', 'http://[::1]:1', 'https://x.example'])(
  'the issuer %s is safe',
  (issuer) => {
    expect(problemsOf({ ...provider, issuer })).toBeUndefined();
  },
);

test.each<[string, object, [string, string][]]>([
  ['a name with spaces', { id: 'Gemeente Almelo' }, [['0.id', 'id']]],
  ['plain http', { issuer: 'http://aanmelden.voorbeeld.example' }, [['0.issuer', 'issuer']]],
  ['an issuer with a password', { issuer: 'https://a:b@x.example' }, [['0.issuer', 'issuer']]],
  ['no client', { clientId: ' ' }, [['0.clientId', 'text']]],
  ['two places for the secret', { clientSecretVariable: 'X' }, [['0.clientSecretFile', 'secret']]],
  ['no place for the secret', { clientSecretFile: undefined }, [['0.clientSecretFile', 'secret']]],
  ['the secret itself', { clientSecret: 'geheim' }, [['0', 'Unrecognized key: "clientSecret"']]],
  ['no domain', { mailDomains: [] }, [['0.mailDomains', 'list']]],
  ['any domain', { mailDomains: ['*'] }, [['0.mailDomains.0', 'domain']]],
  ['a whole top domain', { mailDomains: ['nl'] }, [['0.mailDomains.0', 'domain']]],
  ['no word of OpenID', { scope: 'email' }, [['0.scope', 'openid']]],
  ['a role that is none', { roles: [{ ...role, role: 'koning' }] }, [['0.roles.0.role', 'role']]],
  ['a role for what it is not for', { roles: [role] }, [['0.roles.0.scope', 'scope']]],
  [
    'a role for nothing in particular',
    { roles: [{ ...role, scope: { kind: 'municipality' } }] },
    [['0.roles.0.scope.key', 'scope-key']],
  ],
])('%s is refused at the field', (_, own, problems) => {
  expect(problemsOf({ ...provider, ...own })).toEqual(problems);
});

test('two with one name, or with one issuer, are refused', () => {
  const other = { ...provider, id: 'delft', issuer: 'https://delft.example' };
  expect(problemsOf(provider, other)).toBeUndefined();
  expect(problemsOf(provider, { ...other, id: 'almelo' })).toEqual([['1.id', 'twice']]);
  expect(problemsOf(provider, { ...other, issuer: provider.issuer })).toEqual([
    ['1.issuer', 'twice'],
  ]);
});
