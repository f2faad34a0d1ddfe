import { describe, expect, it } from '@jest/globals';
import { themes } from '@zorgpaden/reference-data';
import { termsOf } from './theme-terms.js';

describe('the terms of a theme', () => {
  const [moneyWorries] = themes;
  const terms = moneyWorries ? termsOf(moneyWorries) : [];
  const weightOf = (term: string): number | undefined =>
    terms.find((candidate) => candidate.term === term && candidate.language === 'nl')?.weight;

  it('weigh the name more than a synonym, and a synonym more than the description', () => {
    const description = terms.find(({ text }) => text.startsWith('Schulden, achterstanden'));
    expect([weightOf('geldzorgen'), weightOf('deurwaarder'), description?.weight]).toEqual([
      1, 0.8, 0.3,
    ]);
  });

  it('are written as they are searched for, and keep their accents for the stemmer', () => {
    expect(terms.find(({ term }) => term === 'financien')?.text).toBe('financiën financien');
  });

  it('occur once in a language', () => {
    for (const theme of themes) {
      const keys = termsOf(theme).map(({ language, term }) => `${language} ${term}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
