import { describe, expect, it } from '@jest/globals';
import { parsePhoneNumber } from '@zorgpaden/domain/phone-numbers';
import { phases } from '@zorgpaden/domain/phases';
import { normaliseName } from '@zorgpaden/domain/shared';
import { languages } from '@zorgpaden/domain/themes';
import {
  acuteLines,
  nationalLines,
  nationalLinesFor,
  phaseNames,
  themeBySlug,
  themes,
} from './index.js';

describe('the themes', () => {
  it('have slugs of their own, and geldzorgen comes first', () => {
    expect(new Set(themes.map(({ slug }) => slug)).size).toBe(themes.length);
    expect(themes).toHaveLength(22);
    expect(themes[0]?.slug).toBe('geldzorgen');
    for (const { slug } of themes) expect(slug).toMatch(/^[a-z][a-z-]+$/);
  });

  it.each(languages)('have a name, a description and many synonyms in %s', (language) => {
    for (const theme of themes) {
      expect(theme.name[language]).not.toBe('');
      expect(theme.description[language]).toMatch(/\.$/);
      expect(theme.synonyms[language].length).toBeGreaterThanOrEqual(10);
    }
  });

  it.each(languages)('do not list a synonym twice under one theme in %s', (language) => {
    for (const theme of themes) {
      const words = theme.synonyms[language].map(normaliseName);
      expect(words.filter((word, index) => words.indexOf(word) < index)).toEqual([]);
    }
  });

  it.each([
    ['huurachterstand', 'geldzorgen'],
    ['schulden', 'geldzorgen'],
    ['deurwaarder', 'geldzorgen'],
    ['slaapt niet van de stress', 'stress'],
    ['blauwe plekken', 'onveilig-thuis'],
    ['huisbezoek', 'prenataal-huisbezoek'],
  ])('know %s as %s', (word, slug) => {
    const meant = themes.filter((theme) => theme.synonyms.nl.includes(word));
    expect(meant.map((theme) => theme.slug)).toEqual([slug]);
  });
});

describe('the phases', () => {
  it('have a name in both languages', () => {
    for (const phase of phases) {
      for (const language of languages) expect(phaseNames[phase][language]).not.toBe('');
    }
  });
});

describe('the national lines', () => {
  it.each(themes.map(({ slug }) => slug))('offer somebody for %s', (slug) => {
    expect(nationalLinesFor(slug).length).toBeGreaterThan(0);
  });

  it.each(nationalLines.map((line) => [line.slug, line] as const))(
    '%s can be reached, belongs to a theme that exists, and says where it comes from',
    (_, line) => {
      if (line.phone !== null) expect(parsePhoneNumber(line.phone)).toBeDefined();
      expect(new URL(line.website).protocol).toBe('https:');
      expect(line.themes.filter((slug) => !themeBySlug(slug))).toEqual([]);
      for (const language of languages) {
        expect(line.description[language]).toMatch(/\.$/);
        expect(line.source[language]).toContain(line.asOf);
      }
    },
  );

  it('have slugs of their own', () => {
    expect(new Set(nationalLines.map(({ slug }) => slug)).size).toBe(nationalLines.length);
  });
});

describe('the acute lines', () => {
  it('are the same five in both languages', () => {
    const lines = (language: 'nl' | 'en') =>
      acuteLines[language].map(({ slug, display, href }) => ({ slug, display, href }));
    expect(lines('nl')).toEqual(lines('en'));
    expect(lines('nl').map(({ slug }) => slug)).toEqual([
      '112',
      'veilig-thuis',
      '113',
      'psychiatric-emergency',
      'obstetric-emergency',
    ]);
  });

  it('dial what they show', () => {
    for (const { display, href } of acuteLines.nl) {
      if (display !== null) expect(parsePhoneNumber(display)?.href).toBe(href);
    }
  });
});
