import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTexts as texts } from '@zorgpaden/texts/nl/start';
import { signInProviders } from './sign-in-providers.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zorgpaden-providers-'));
});
afterAll(() => rm(folder, { recursive: true }));

const provider = {
  id: 'almelo',
  issuer: 'https://aanmelden.voorbeeld.example',
  clientId: 'zorgpaden',
  clientSecretVariable: 'ALMELO_SECRET',
  button: { nl: 'Aanmelden met Almelo', en: 'Sign in with Almelo' },
  mailDomains: ['voorbeeld.example'],
};
const given = (value: unknown, env: Record<string, string> = { ALMELO_SECRET: ' geheim\n' }) =>
  signInProviders(
    { signInProviders: JSON.stringify(value), signInProvidersFile: undefined },
    texts,
    env,
  );

test('when nothing is said, then there is none', async () => {
  const none = { signInProviders: undefined, signInProvidersFile: undefined };
  expect(await signInProviders(none, texts)).toEqual([]);
});

test('the secret comes from a variable, or from a file', async () => {
  expect(await given([provider])).toMatchObject([{ id: 'almelo', clientSecret: 'geheim' }]);
  const path = join(folder, 'secret');
  await writeFile(path, 'uit het bestand\n');
  const { clientSecretVariable: _, ...rest } = provider;
  const [found] = await given([{ ...rest, clientSecretFile: path }]);
  expect(found).toMatchObject({ clientSecret: 'uit het bestand' });
  expect(found).not.toHaveProperty('clientSecretFile');
});

test('the settings can stand in a file', async () => {
  const path = join(folder, 'providers.json');
  await writeFile(path, JSON.stringify([provider]));
  const choice = { signInProviders: undefined, signInProvidersFile: path };
  const env = { ALMELO_SECRET: 'geheim' };
  expect(await signInProviders(choice, texts, env)).toMatchObject([{ id: 'almelo' }]);
  const gone = { ...choice, signInProvidersFile: join(folder, 'weg.json') };
  await expect(signInProviders(gone, texts)).rejects.toThrow('weg.json');
  await expect(signInProviders({ ...choice, signInProviders: '[]' }, texts)).rejects.toThrow(
    'niet allebei',
  );
});

test('everything that is wrong is told, with the field, and without what stands there', async () => {
  const wrong = [
    { ...provider, issuer: 'http://ander.example', claims: { email: '' } },
    { ...provider, id: 'delft', issuer: 'https://delft.example', clientSecret: 'zeer geheim' },
  ];
  const refused = given(wrong);
  await expect(refused).rejects.toThrow(
    [
      'Zorgpaden start niet:',
      '- SIGN_IN_PROVIDERS, bij [0].issuer: vul een https-adres in, zonder vraagteken of hekje.',
      '- SIGN_IN_PROVIDERS, bij [0].claims.email: vul een tekst in.',
      '- SIGN_IN_PROVIDERS, bij [1]: dit veld bestaat niet, of heeft niet de goede vorm.',
    ].join('\n'),
  );
  await expect(refused).rejects.not.toThrow('zeer geheim');
});

test.each([{}, { ALMELO_SECRET: ' ' }])(
  'when there is no secret, then that is told',
  async (env) => {
    await expect(given([provider], env as Record<string, string>)).rejects.toThrow(
      '[0].clientSecretVariable: hier is geen geheim te vinden',
    );
  },
);

test('when it is no JSON, then that is told', async () => {
  const choice = { signInProviders: '[', signInProvidersFile: undefined };
  await expect(signInProviders(choice, texts)).rejects.toThrow('SIGN_IN_PROVIDERS is geen JSON.');
});
