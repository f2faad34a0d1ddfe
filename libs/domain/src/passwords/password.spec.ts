import { beforeAll, describe, expect, test } from '@jest/globals';
import { passwordJudge, type PasswordJudge, passwordProblem } from './judge-password.js';
import { newPassword } from './password.contract.js';
import { ownWords } from './password.js';

describe('the shape of a password', () => {
  const problem = (value: unknown) => newPassword.safeParse(value).error?.issues[0]?.message;

  test.each([
    [undefined, 'field.required'],
    ['', 'field.password.too-short'],
    ['veertien teken', 'field.password.too-short'],
    ['vijftien tekens', undefined],
    ['é'.repeat(15), undefined],
    ['x'.repeat(256), undefined],
    ['x'.repeat(257), 'field.too-long'],
  ])('%j: %s', (value, expected) => {
    expect(problem(value)).toBe(expected);
  });

  test('is one, composed or not; and counts what one sees', () => {
    expect(newPassword.parse('zee\u0301n en meer zeeën')).toBe('zeén en meer zeeën');
    expect(problem('e\u0301'.repeat(10))).toBe('field.password.too-short');
  });
});

describe('how hard a password is to guess', () => {
  let judge: PasswordJudge;
  beforeAll(async () => {
    judge = await passwordJudge();
  });

  test.each([
    'welkomwelkom123',
    'Welkom2026Welkom2026!',
    'Wachtwoord12345!',
    'W4chtw00rd1234!',
    'geheimgeheimgeheim',
    '123456789012345',
    'aaaaaaaaaaaaaaaaaaaa',
    'qwertyuiopasdfgh',
    'passwordpassword1',
    'kansrijkestart2026',
    'zorgpadenzorgpaden',
    'Zomer2026Zomer2026',
    'feyenoordfeyenoord1',
  ])('%s is refused', (password) => {
    expect(judge(password).problem).toBe('field.password.guessable');
  });

  test.each([
    'paard fiets wolk lepel',
    'zonnebloem-ladder-kaas',
    'dG9rZW5yYW5kb20x',
    'mijn oma bakt op dinsdag appeltaart',
  ])('%s is taken', (password) => {
    expect(judge(password)).toEqual({ score: 4, problem: undefined });
  });

  test('of what is wrong, the length is said first', async () => {
    expect(await passwordProblem('welkom')).toBe('field.password.too-short');
    expect(await passwordProblem('welkomwelkom123')).toBe('field.password.guessable');
    expect(await passwordProblem('paard fiets wolk lepel')).toBeUndefined();
  });

  test('the own name and address do not help', () => {
    const password = 'verbeekalmelo2026';
    const own = ownWords('A. Verbeek', 'a.verbeek@almelo.example');
    expect(judge(password, own).score).toBeLessThan(judge('qverbxekalmulo2026').score);
    expect(judge(password, own).problem).toBeDefined();
    expect(own).toEqual(['verbeek', 'almelo', 'example']);
  });
});
